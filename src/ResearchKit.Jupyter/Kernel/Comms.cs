using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// The comms of a kernel: named two-way lines between code and frontend, on which widgets are built.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#custom-messages">Custom messages</see>.
/// </summary>
public sealed class Comms
{
    private readonly ConcurrentDictionary<string, Func<Comm, CommOpen, Task>> targets = new();
    private readonly ConcurrentDictionary<string, Comm> open = new();
    private Action<IOPubMessage> publish = _ => { };

    /// <summary>Says what happens when a frontend opens a comm with this target name.</summary>
    /// <param name="targetName">The name.</param>
    /// <param name="opened">Called with the new comm and the message that opened it.</param>
    public void Register(string targetName, Func<Comm, CommOpen, Task> opened) => targets[targetName] = opened;

    /// <summary>Opens a comm to a target in the frontend.</summary>
    public Comm Open(string targetName, JsonObject data, IReadOnlyList<byte[]>? buffers = null)
    {
        var comm = Add(Guid.NewGuid().ToString("N"), targetName);
        publish(new CommOpen(comm.Id, targetName, data) { Buffers = buffers ?? [] });
        return comm;
    }

    internal void Attach(Action<IOPubMessage> publisher) => publish = publisher;

    /// <summary>The open comms of a target, or all.</summary>
    internal Dictionary<string, CommTarget> OpenComms(string? targetName) => open.Values
        .Where(comm => targetName is null || comm.TargetName == targetName)
        .ToDictionary(comm => comm.Id, comm => new CommTarget(comm.TargetName));

    /// <summary>Handles a comm message from a frontend.</summary>
    internal Task ReceiveAsync(MessageContent message) => message switch
    {
        CommOpen opening => OpenedAsync(opening),
        CommMessage said when open.TryGetValue(said.CommId, out var comm) => comm.Received(said),
        CommClose closing when open.TryRemove(closing.CommId, out var comm) => comm.Closed(closing),
        _ => Task.CompletedTask,
    };

    internal void Send(IOPubMessage message) => publish(message);

    internal void Remove(Comm comm) => open.TryRemove(comm.Id, out _);

    private Task OpenedAsync(CommOpen opening)
    {
        if (targets.TryGetValue(opening.TargetName, out var opened))
        {
            return opened(Add(opening.CommId, opening.TargetName), opening);
        }

        publish(new CommClose(opening.CommId, []));
        return Task.CompletedTask;
    }

    private Comm Add(string id, string targetName) => open[id] = new Comm(this, id, targetName);
}
