using System.Net;
using System.Net.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>
/// Waits until a kernel listens. ZeroMQ would wait too, but its five sockets, trying again every few milliseconds, take
/// from
/// the kernel the processor that it needs to start.
/// </summary>
internal static class PortProbe
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Completes when the kernel listens on the last of its ports.</summary>
    /// <exception cref="KernelDiedException">The kernel ended before.</exception>
    public static async Task WaitAsync(
        ConnectionInfo connection, TimeProvider time, Task<KernelDiedException> exited, CancellationToken cancellationToken)
    {
        while (!await IsOpenAsync(connection, cancellationToken).ConfigureAwait(false))
        {
            await Task.WhenAny(exited, Task.Delay(Interval, time, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (exited.IsCompleted)
            {
                throw await exited.ConfigureAwait(false);
            }
        }
    }

    private static async Task<bool> IsOpenAsync(ConnectionInfo connection, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            var endpoint = new IPEndPoint(IPAddress.Loopback, connection.HeartbeatPort);
            await socket.ConnectAsync(endpoint, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
