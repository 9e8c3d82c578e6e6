using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace ResearchKit.Jupyter;

/// <summary>
/// Chooses ports that are free on this machine, and never one that this process has given to another kernel that lives.
/// Another process may still be quicker: whoever uses them must be ready to choose again.
/// </summary>
/// <remarks>
/// They lie below those that systems hand out to outgoing connections (from 32768 on Linux, 49152 elsewhere): any client of
/// anything may hold one of these for a moment, just when the kernel wants it.
/// </remarks>
internal static class FreePorts
{
    private const int First = 15_000;
    private const int End = 32_768;
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
                var port = RandomNumberGenerator.GetInt32(First, End);
                var listener = new TcpListener(IPAddress.Loopback, port);
                listeners.Add(listener);
                if (Starts(listener) && Reserve(port))
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
        return !Starts(listener);
    }

    private static bool Starts(TcpListener listener)
    {
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
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
