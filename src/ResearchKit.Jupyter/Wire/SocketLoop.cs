using NetMQ;

namespace ResearchKit.Jupyter;

/// <summary>
/// The one thread that touches a set of ZeroMQ sockets, which are not safe for several: work is posted to it, and what
/// comes in is handed out by it.
/// </summary>
internal sealed class SocketLoop : IDisposable
{
    /// <summary>How many messages are taken from one socket before the others have their turn.</summary>
    private const int Turn = 64;

    private readonly NetMQPoller poller = [];
    private readonly NetMQQueue<Action> posted = new();
    private readonly List<NetMQSocket> sockets = [];
    private readonly Action<string> log;
    private readonly Thread thread;
    private readonly Lock gate = new();
    private bool closing;

    public SocketLoop(string name, Action<string> log)
    {
        this.log = log;
        posted.ReceiveReady += (_, _) => RunPosted();
        poller.Add(posted);
        thread = new Thread(poller.Run) { IsBackground = true, Name = name };
    }

    /// <summary>Takes a socket over: from now on it belongs to this loop's thread.</summary>
    /// <param name="socket">The socket, bound or connected.</param>
    /// <param name="received">What to do with the frames of a message, on the loop's thread.</param>
    public void Add(NetMQSocket socket, Action<List<byte[]>> received)
    {
        socket.ReceiveReady += (_, _) => Receive(socket, received, Turn);
        sockets.Add(socket);
        poller.Add(socket);
    }

    public void Start() => thread.Start();

    /// <summary>
    /// Does something before the start; when it fails, nothing is left open, which would keep the process from ending.
    /// </summary>
    public void DisposeOnFailure(Action setUp)
    {
        try
        {
            setUp();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Has work done on the loop's thread, after what was posted before; once the loop is closing, does nothing.
    /// </summary>
    public void Post(Action work)
    {
        lock (gate)
        {
            if (!closing)
            {
                posted.Enqueue(work);
            }
        }
    }

    /// <summary>Hands out every message that has arrived at a socket; on the loop's thread only.</summary>
    public void Receive(NetMQSocket socket, Action<List<byte[]>> received, int atMost = int.MaxValue)
    {
        for (var i = 0; i < atMost; i++)
        {
            List<byte[]> frames = [];
            if (!socket.TryReceiveMultipartBytes(ref frames!))
            {
                return;
            }

            Guard(() => received(frames));
        }
    }

    /// <summary>
    /// Does what was posted so far, stops the thread and closes the sockets, which linger as they were told to.
    /// </summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closing)
            {
                return;
            }

            posted.Enqueue(poller.Stop);
            closing = true;
        }

        if (thread.IsAlive)
        {
            thread.Join();
        }

        poller.Dispose();
        posted.Dispose();
        foreach (var socket in sockets)
        {
            socket.Dispose();
        }
    }

    private void RunPosted()
    {
        for (var i = 0; i < Turn && posted.TryDequeue(out var work, TimeSpan.Zero); i++)
        {
            Guard(work);
        }
    }

    // A fault in handling one message must not end the thread that handles them all.
    private void Guard(Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // Whatever it is, the other messages have to be handled.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log($"{thread.Name}: {e.GetType().Name}: {e.Message}");
        }
    }
}
