using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit.Jupyter.Tests.Kernel;

/// <summary>
/// A frontend that takes from a kernel, on each channel, the messages that it is told to expect in the order in which
/// it is
/// told to, and refuses any other.
/// </summary>
/// <remarks>
/// What is published about a request on control can come anywhere between what is published about one on shell: what
/// comes for
/// another request than expected is laid aside, and must be expected before the end.
/// </remarks>
internal sealed class FakeFrontend : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DealerSocket shell = new();
    private readonly DealerSocket control = new();
    private readonly DealerSocket stdin = new();
    private readonly DealerSocket heartbeat = new();
    private readonly SubscriberSocket iopub = new();
    private readonly MessageCodec codec;
    private readonly List<JupyterMessage> aside = [];
    private string lastId = "";

    public FakeFrontend(ConnectionInfo connection, bool answersInput = true)
    {
        codec = new MessageCodec(connection.Key, connection.SignatureScheme, "frontend", TimeProvider.System);
        iopub.SubscribeToAnyTopic();
        Connect(iopub, connection.Endpoint(connection.IOPubPort));
        ExpectWelcome();
        Connect(shell, connection.Endpoint(connection.ShellPort));
        Connect(control, connection.Endpoint(connection.ControlPort));
        Connect(heartbeat, connection.Endpoint(connection.HeartbeatPort));
        if (answersInput)
        {
            Connect(stdin, connection.Endpoint(connection.StdinPort));
        }
    }

    /// <summary>Sends a request, which becomes the parent of what is expected next.</summary>
    public string Send(MessageContent request, Channel channel = Channel.Shell)
    {
        lastId = codec.NextId();
        SocketOf(channel).SendMultipartBytes(codec.Write(request, messageId: lastId));
        return lastId;
    }

    /// <summary>Sends frames as they are.</summary>
    public void SendRaw(IEnumerable<byte[]> frames, Channel channel = Channel.Shell) => SocketOf(channel).SendMultipartBytes(frames);

    /// <summary>The frames of a message, signed with another key.</summary>
    public static List<byte[]> Forge(MessageContent content) =>
        new MessageCodec("a guessed key", "hmac-sha256", "forger", TimeProvider.System).Write(content);

    /// <summary>
    /// Takes the next reply, which must be of a type and answer a request: the last one unless another is named.
    /// </summary>
    public T ExpectReply<T>(string? parent = null, Channel channel = Channel.Shell)
        where T : MessageContent => Expect<T>(channel, parent ?? lastId);

    /// <summary>Takes the next message that is published about a request, which must be of a type.</summary>
    public T ExpectPublished<T>(string? parent = null)
        where T : MessageContent
    {
        var message = NextPublished(parent ?? lastId);
        return Assert.IsType<T>(message.Content);
    }

    /// <summary>Takes the next published message, which must be a status.</summary>
    public void ExpectStatus(string state, string? parent = null) => Assert.Equal(state, ExpectPublished<StatusMessage>(parent).ExecutionState);

    /// <summary>Takes the text of the streams that come next, however it is cut.</summary>
    public void ExpectStream(string name, string text, string? parent = null)
    {
        for (var taken = 0; taken < text.Length;)
        {
            var piece = ExpectPublished<StreamMessage>(parent);
            Assert.Equal((name, text.Substring(taken, piece.Text.Length)), (piece.Name, piece.Text));
            taken += piece.Text.Length;
        }
    }

    /// <summary>Takes a question and leaves it unanswered.</summary>
    public InputRequest TakeQuestion() => Expect<InputRequest>(Channel.Stdin, lastId);

    /// <summary>Takes a question and answers it.</summary>
    public InputRequest ExpectQuestion(string answer)
    {
        var question = TakeQuestion();
        stdin.SendMultipartBytes(codec.Write(new InputReply(answer)));
        return question;
    }

    /// <summary>
    /// Takes the welcome that a subscription gives; who is early also hears the kernel say that it starts.
    /// </summary>
    public void ExpectWelcome()
    {
        var message = Read(Channel.IOPub);
        if (message.Content == StatusMessage.Starting)
        {
            message = Read(Channel.IOPub);
        }

        Assert.Equal(new IOPubWelcome(""), message.Content);
        Assert.Equal("", message.ParentId);
    }

    /// <summary>Sends code, takes busy and the input, and leaves the rest to be expected.</summary>
    public string Begin(ExecuteRequest request)
    {
        var id = Send(request);
        ExpectStatus("busy");
        Assert.Equal(request.Code, ExpectPublished<ExecuteInput>().Code);
        return id;
    }

    /// <summary>Takes the reply to code and idle.</summary>
    public ExecuteReply End(string? parent = null)
    {
        var reply = ExpectReply<ExecuteReply>(parent);
        ExpectStatus("idle", parent);
        return reply;
    }

    /// <summary>Sends a request, takes busy, its reply and idle.</summary>
    public T Ask<T>(MessageContent request, Channel channel = Channel.Shell)
        where T : MessageContent
    {
        Send(request, channel);
        ExpectStatus("busy");
        var reply = ExpectReply<T>(channel: channel);
        ExpectStatus("idle");
        return reply;
    }

    /// <summary>Sends a heartbeat and takes its echo.</summary>
    public void ExpectHeartbeat()
    {
        heartbeat.SendMultipartBytes([], "beat"u8.ToArray());
        Assert.Equal("beat"u8.ToArray(), Receive(heartbeat)[^1]);
    }

    /// <summary>
    /// Nothing has come that was not expected: what is asked last is what is answered next, on every channel.
    /// </summary>
    public void ExpectNothingElse()
    {
        Ask<KernelInfoReply>(new KernelInfoRequest());
        Ask<KernelInfoReply>(new KernelInfoRequest(), Channel.Control);
        Assert.Empty(aside);
        Assert.False(stdin.HasIn, "An input request came that was not expected.");
    }

    public void Dispose()
    {
        foreach (var socket in (NetMQSocket[])[shell, control, stdin, heartbeat, iopub])
        {
            socket.Dispose();
        }
    }

    private T Expect<T>(Channel channel, string parent)
        where T : MessageContent
    {
        var message = Read(channel);
        Assert.True(
            message.Content is T && message.ParentId == parent,
            $"Expected {typeof(T).Name} for {parent}, but {message.Content} came for {message.ParentId}.");
        return (T)message.Content;
    }

    private JupyterMessage NextPublished(string parent)
    {
        var next = aside.Find(message => message.ParentId == parent);
        if (next is not null)
        {
            aside.Remove(next);
            return next;
        }

        for (next = Read(Channel.IOPub); next.ParentId != parent; next = Read(Channel.IOPub))
        {
            aside.Add(next);
        }

        return next;
    }

    private JupyterMessage Read(Channel channel)
    {
        Assert.Null(codec.TryRead(channel, Receive(SocketOf(channel)), out var message));
        return message!;
    }

    private static List<byte[]> Receive(NetMQSocket socket)
    {
        List<byte[]> frames = [];
        Assert.True(socket.TryReceiveMultipartBytes(Patience, ref frames!), "No message came.");
        return frames;
    }

    private NetMQSocket SocketOf(Channel channel) => channel switch
    {
        Channel.Shell => shell,
        Channel.Control => control,
        Channel.Stdin => stdin,
        _ => iopub,
    };

    private void Connect(NetMQSocket socket, string endpoint)
    {
        SocketSettings.Apply(socket, TimeSpan.Zero);
        socket.Options.Identity = System.Text.Encoding.UTF8.GetBytes(codec.Session);
        socket.Connect(endpoint);
    }
}
