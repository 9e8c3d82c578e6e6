using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// One open comm.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#comm-messages">Comm messages</see>.
/// </summary>
public sealed class Comm
{
    private readonly Comms comms;

    internal Comm(Comms comms, string id, string targetName)
    {
        this.comms = comms;
        Id = id;
        TargetName = targetName;
    }

    /// <summary>Unique to the comm.</summary>
    public string Id { get; }

    /// <summary>The name under which its other end was registered.</summary>
    public string TargetName { get; }

    /// <summary>Called with what the frontend sends, one message after the other.</summary>
    public Func<CommMessage, Task> Received { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called when the frontend closes the comm.</summary>
    public Func<CommClose, Task> Closed { get; set; } = _ => Task.CompletedTask;

    /// <summary>Sends something to the frontend.</summary>
    public void Send(JsonObject data, IReadOnlyList<byte[]>? buffers = null) =>
        comms.Send(new CommMessage(Id, data) { Buffers = buffers ?? [] });

    /// <summary>Closes the comm.</summary>
    public void Close(JsonObject? data = null)
    {
        comms.Remove(this);
        comms.Send(new CommClose(Id, data ?? []));
    }
}
