using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>
/// Echoes whatever it is sent, on a thread of its own, so that a client can tell a busy kernel from a dead one.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#heartbeat-for-kernels">Heartbeat</see>.
/// </summary>
internal sealed class HeartbeatServer : IDisposable
{
    private readonly SocketLoop loop;

    public HeartbeatServer(ConnectionInfo connection, Action<string> log)
    {
        loop = new SocketLoop("jupyter-heartbeat", log);
        var socket = new RouterSocket();
        loop.Add(socket, frames => socket.SendMultipartBytes(frames));
        loop.DisposeOnFailure(() => SocketSettings.Bind(socket, connection, connection.HeartbeatPort, TimeSpan.Zero));
        loop.Start();
    }

    public void Dispose() => loop.Dispose();
}
