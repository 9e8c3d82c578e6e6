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
}
