using System.Buffers.Binary;
using System.Collections.Concurrent;
using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>
/// The client's side of the heartbeat.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#heartbeat-for-kernels">Heartbeat</see>.
/// </summary>
internal sealed class HeartbeatClient
{
    private readonly ConcurrentDictionary<long, TaskCompletionSource> waiting = new();
    private long beats;

    public DealerSocket Socket { get; } = new();

    /// <summary>Takes an echo: an empty frame, as a kernel's REP socket wants it, and the number of the beat.</summary>
    public void Accept(List<byte[]> frames)
    {
        if (frames is [.., { Length: sizeof(long) } beat]
            && waiting.TryRemove(BinaryPrimitives.ReadInt64LittleEndian(beat), out var echoed))
        {
            echoed.TrySetResult();
        }
    }

    /// <summary>Sends a beat and waits for its echo.</summary>
    public async Task PingAsync(SocketLoop loop, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref beats);
        var echoed = waiting[number] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var beat = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(beat, number);
        loop.Post(() => Socket.SendMultipartBytes([], beat));
        try
        {
            await echoed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            waiting.TryRemove(number, out _);
        }
    }
}
