using System.Net;
using System.Net.Sockets;

namespace ResearchKit.Jupyter;

/// <summary>
/// Chooses ports that are free on this machine, and never one that this process has given to another kernel that lives.
/// Another process may still be quicker: whoever uses them must be ready to choose again.
/// </summary>
internal static class FreePorts
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<int> Given = [];

    public static int[] Take(int count)
    {
        var listeners = new List<TcpListener>();
        try
        {
            var ports = new List<int>();
            while (ports.Count < count)
            {
                var listener = new TcpListener(IPAddress.Loopback, 0);
                listener.Start();
                listeners.Add(listener);
                var port = ((IPEndPoint)listener.LocalEndpoint).Port;
                if (Reserve(port))
                {
                    ports.Add(port);
                }
            }

            return [.. ports];
        }
        finally
        {
            listeners.ForEach(listener => listener.Dispose());
        }
    }

    public static void GiveBack(IEnumerable<int> ports)
    {
        lock (Gate)
        {
            Given.ExceptWith(ports);
        }
    }

    /// <summary>Whether somebody listens on a port of this machine.</summary>
    public static bool IsTaken(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private static bool Reserve(int port)
    {
        lock (Gate)
        {
            return Given.Add(port);
        }
    }
}
