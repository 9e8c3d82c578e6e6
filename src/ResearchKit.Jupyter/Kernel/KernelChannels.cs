using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>The kernel's side of the four channels that carry messages.</summary>
internal sealed class KernelChannels : IDisposable
{
    /// <summary>How many pieces of text may wait to be sent before who writes has to wait.</summary>
    private const int MostWaiting = 64;

    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(2);

    private readonly RouterSocket shell = new();
    private readonly RouterSocket control = new();
    private readonly RouterSocket stdin = new();
    private readonly XPublisherSocket iopub = new();
    private readonly SocketLoop loop;
    private readonly MessageCodec codec;
    private readonly KernelServerOptions options;
    private readonly Lock gate = new();
    private readonly Lock writing = new();
    private readonly StreamPieces pieces = new();
    private readonly SemaphoreSlim room = new(MostWaiting);
    private readonly CancellationTokenSource closing = new();
    private StreamChunk? openChunk;

    public KernelChannels(ConnectionInfo connection, KernelServerOptions options)
    {
        this.options = options;
        codec = new MessageCodec(connection.Key, connection.SignatureScheme, "kernel", options.TimeProvider);
        loop = new SocketLoop("jupyter-kernel", options.Log);
        stdin.Options.RouterMandatory = true;
        iopub.Options.XPubVerbose = true;
        loop.Add(shell, frames => Accept(Channel.Shell, frames));
        loop.Add(control, frames => Accept(Channel.Control, frames));
        loop.Add(stdin, frames => Accept(Channel.Stdin, frames));
        loop.Add(iopub, Welcome);
        loop.DisposeOnFailure(() =>
        {
            SocketSettings.Bind(shell, connection, connection.ShellPort, Linger);
            SocketSettings.Bind(control, connection, connection.ControlPort, Linger);
            SocketSettings.Bind(stdin, connection, connection.StdinPort, Linger);
            SocketSettings.Bind(iopub, connection, connection.IOPubPort, Linger);
        });
    }

    /// <summary>Handed every request on shell and control and every reply on stdin, on the loop's thread.</summary>
    public required Action<JupyterMessage> Received { private get; init; }

    public void Start() => loop.Start();

    /// <summary>Answers a request, on the channel and to the client that it came from.</summary>
    public void Reply(JupyterMessage request, MessageContent content)
    {
        var frames = codec.Write(content, request.Wire.Header, request.Wire.Identities);
        var socket = request.Channel == Channel.Control ? control : shell;
        loop.Post(() => socket.SendMultipartBytes(frames));
    }

    /// <summary>Publishes a message to all clients, after all that was published before.</summary>
    /// <param name="content">The message.</param>
    /// <param name="parent">The request that it belongs to, if any.</param>
    public void Publish(IOPubMessage content, JupyterMessage? parent)
    {
        var frames = codec.Write(content, parent?.Wire.Header, [System.Text.Encoding.UTF8.GetBytes(content.MessageType)]);
        lock (gate)
        {
            openChunk = null;
            loop.Post(() => iopub.SendMultipartBytes(frames));
        }
    }

    /// <summary>
    /// Publishes text; what comes while the wire is busy with earlier messages joins the piece before it. Who writes faster than
    /// the wire takes it waits. What one call writes stays together.
    /// </summary>
    public void PublishStream(string name, string text, JupyterMessage parent)
    {
        lock (writing)
        {
            foreach (var piece in Cut(name, text, parent))
            {
                if (!TryJoin(name, piece, parent))
                {
                    Post(new StreamChunk(name, piece, parent));
                }
            }
        }
    }

    private string[] Cut(string name, string text, JupyterMessage parent)
    {
        lock (gate)
        {
            return [.. pieces.Cut(name, text, parent)];
        }
    }

    private bool TryJoin(string name, string piece, JupyterMessage parent)
    {
        lock (gate)
        {
            return openChunk is not null && openChunk.TryAppend(name, piece, parent);
        }
    }

    private void Post(StreamChunk chunk)
    {
        try
        {
            room.Wait(closing.Token);
        }
        catch (OperationCanceledException)
        {
            // What has waited is sent with the rest.
        }
        catch (ObjectDisposedException)
        {
            return;
        }

        lock (gate)
        {
            openChunk = chunk;
            loop.Post(() => Send(chunk));
        }
    }

    /// <summary>Asks the client that sent a request for input, if it can be reached.</summary>
    /// <param name="request">What to ask.</param>
    /// <param name="parent">The request on whose behalf.</param>
    /// <returns>Whether the client is connected to stdin, and so will get the question.</returns>
    public Task<bool> TryAskAsync(InputRequest request, JupyterMessage parent)
    {
        var frames = codec.Write(request, parent.Wire.Header, parent.Wire.Identities);
        var sent = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        loop.Post(() =>
        {
            try
            {
                stdin.SendMultipartBytes(frames);
                sent.SetResult(true);
            }
            catch (HostUnreachableException)
            {
                sent.SetResult(false);
            }
        });
        return sent.Task;
    }

    /// <summary>Takes in every request that has arrived on shell, then completes.</summary>
    public Task DrainShellAsync()
    {
        var drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        loop.Post(() =>
        {
            loop.Receive(shell, frames => Accept(Channel.Shell, frames));
            drained.SetResult();
        });
        return drained.Task;
    }

    /// <summary>Sends what is left and closes.</summary>
    public void Dispose()
    {
        closing.Cancel();
        lock (writing)
        {
            // Who writes has no room to wait for any more: its text is let in before the end.
        }

        loop.Dispose();
        closing.Dispose();
        room.Dispose();
    }

    private void Accept(Channel channel, List<byte[]> frames)
    {
        if (codec.TryRead(channel, frames, out var message) is { } fault)
        {
            options.Log($"dropped a message on {channel}: {fault}");
            return;
        }

        Received(message!);
    }

    private void Send(StreamChunk chunk)
    {
        lock (gate)
        {
            if (openChunk == chunk)
            {
                openChunk = null;
            }
        }

        room.Release();

        var content = new StreamMessage(chunk.Name, chunk.Text);
        iopub.SendMultipartBytes(codec.Write(content, chunk.Parent.Wire.Header, ["stream"u8.ToArray()]));
    }

    // A subscription arrives as one frame: 1 and the topic. Another client's unsubscription begins with 0.
    private void Welcome(List<byte[]> frames)
    {
        if (frames is [[1, .. var topic]] && System.Text.Unicode.Utf8.IsValid(topic))
        {
            var content = new IOPubWelcome(System.Text.Encoding.UTF8.GetString(topic));
            iopub.SendMultipartBytes(codec.Write(content, null, [topic]));
        }
    }
}
