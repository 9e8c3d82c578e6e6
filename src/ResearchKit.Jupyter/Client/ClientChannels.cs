using System.Collections.Concurrent;
using System.Text;
using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>
/// The client's side of the four channels that carry messages: sends requests, and gives each what comes for it.
/// </summary>
internal sealed class ClientChannels : IDisposable
{
    private static readonly TimeSpan ReconnectInterval = TimeSpan.FromMilliseconds(20);

    private readonly SocketLoop loop;
    private readonly MessageCodec codec;
    private readonly Action<IOPubMessage> unclaimed;
    private readonly Action<string> log;
    private readonly DealerSocket shell = new();
    private readonly DealerSocket control = new();
    private readonly DealerSocket stdin = new();
    private readonly SubscriberSocket iopub = new();
    private readonly ConcurrentDictionary<string, PendingRequest> pending = new();
    private readonly HeartbeatClient heartbeat;
    private readonly TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? dead;

    private readonly ConnectionInfo connection;

    public ClientChannels(ConnectionInfo connection, KernelStartOptions options)
    {
        this.connection = connection;
        codec = new MessageCodec(connection.Key, connection.SignatureScheme, "client", options.TimeProvider);
        unclaimed = options.OnUnclaimed;
        log = options.Log;
        heartbeat = new HeartbeatClient();
        loop = new SocketLoop("jupyter-client", options.Log);
        loop.Add(shell, frames => Accept(Channel.Shell, frames));
        loop.Add(control, frames => Accept(Channel.Control, frames));
        loop.Add(stdin, frames => Accept(Channel.Stdin, frames));
        loop.Add(iopub, frames => Accept(Channel.IOPub, frames));
        loop.Add(heartbeat.Socket, heartbeat.Accept);
    }

    /// <summary>Whether somebody waits for something.</summary>
    public bool AnyPending => !pending.IsEmpty;

    /// <summary>
    /// Completes when something was heard on iopub: from then on nothing that is published is missed.
    /// </summary>
    public Task Subscribed => heard.Task;

    /// <summary>Connects to the kernel.</summary>
    public void Connect()
    {
        iopub.SubscribeToAnyTopic();
        Connect(shell, connection.ShellPort);
        Connect(control, connection.ControlPort);
        Connect(stdin, connection.StdinPort);
        Connect(iopub, connection.IOPubPort);
        Connect(heartbeat.Socket, connection.HeartbeatPort);
        loop.Start();
    }

    /// <summary>Sends a heartbeat and waits for its echo, for as long as the token allows.</summary>
    public Task PingAsync(CancellationToken cancellationToken) => heartbeat.PingAsync(loop, cancellationToken);

    /// <summary>Sends a request, whose reply and outputs will come to the result.</summary>
    public PendingRequest Send(Channel channel, MessageContent request)
    {
        var sent = new PendingRequest(codec.NextId(), forgotten => pending.TryRemove(forgotten.MessageId, out _));
        pending[sent.MessageId] = sent;
        if (Volatile.Read(ref dead) is { } reason)
        {
            sent.Fail(reason);
        }

        Post(channel, codec.Write(request, messageId: sent.MessageId));
        return sent;
    }

    /// <summary>Sends a message that wants no reply.</summary>
    public void SendOnly(Channel channel, MessageContent message, JupyterMessage? parent = null) =>
        Post(channel, codec.Write(message, parent?.Wire.Header));

    /// <summary>Fails what is waited for and what will be asked from now on.</summary>
    public void Fail(Exception reason)
    {
        Volatile.Write(ref dead, reason);
        heard.TrySetException(reason);
        _ = heard.Task.Exception;
        foreach (var request in pending.Values)
        {
            request.Fail(reason);
        }
    }

    public void Dispose() => loop.Dispose();

    private void Post(Channel channel, List<byte[]> frames)
    {
        var socket = channel switch { Channel.Control => control, Channel.Stdin => stdin, _ => shell };
        loop.Post(() => socket.SendMultipartBytes(frames));
    }

    // Shell and stdin must have one identity: the kernel addresses its questions to who sent the code.
    private void Connect(NetMQSocket socket, int port)
    {
        SocketSettings.Apply(socket, TimeSpan.Zero);
        socket.Options.Identity = Encoding.UTF8.GetBytes(codec.Session);
        socket.Options.ReconnectInterval = ReconnectInterval;
        socket.Connect(connection.Endpoint(port));
    }

    private void Accept(Channel channel, List<byte[]> frames)
    {
        if (codec.TryRead(channel, frames, out var message) is { } fault)
        {
            log($"dropped a message on {channel}: {fault}");
            return;
        }

        if (channel == Channel.IOPub)
        {
            heard.TrySetResult();
        }

        if (pending.TryGetValue(message!.ParentId, out var request))
        {
            request.Deliver(message);
        }
        else if (message.Content is IOPubMessage published)
        {
            unclaimed(published);
        }
    }
}
