using System.Net;
using System.Net.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>
/// Waits until a kernel listens. ZeroMQ would wait too, but its five sockets, trying again every few milliseconds, take from
/// the kernel the processor that it needs to start.
/// </summary>
internal static class PortProbe
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Completes when somebody listens on a port of this machine.</summary>
    public static async Task WaitAsync(ConnectionInfo connection, TimeProvider time, CancellationToken cancellationToken)
    {
        while (!await IsOpenAsync(connection, cancellationToken).ConfigureAwait(false))
        {
            await Task.Delay(Interval, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> IsOpenAsync(ConnectionInfo connection, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, connection.HeartbeatPort, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
