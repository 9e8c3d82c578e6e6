using NetMQ;

namespace ResearchKit.Jupyter;

/// <summary>What all our ZeroMQ sockets have in common.</summary>
internal static class SocketSettings
{
    /// <summary>No high-water mark: a hundred thousand lines must neither stall their writer nor be dropped.</summary>
    private const int Unlimited = 0;

    public static void Apply(NetMQSocket socket, TimeSpan linger)
    {
        socket.Options.SendHighWatermark = Unlimited;
        socket.Options.ReceiveHighWatermark = Unlimited;
        socket.Options.Linger = linger;
    }

    /// <summary>Binds a socket to a port of a connection.</summary>
    /// <exception cref="PortInUseException">The port is taken.</exception>
    public static void Bind(NetMQSocket socket, ConnectionInfo connection, int port, TimeSpan linger)
    {
        Apply(socket, linger);
        var endpoint = connection.Endpoint(port);
        try
        {
            socket.Bind(endpoint);
        }
        catch (AddressAlreadyInUseException e)
        {
            throw new PortInUseException(endpoint, e);
        }
    }
}
