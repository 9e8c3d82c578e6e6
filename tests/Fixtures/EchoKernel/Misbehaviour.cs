using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ResearchKit.Jupyter;

namespace EchoKernel;

/// <summary>What a program in place of a kernel may do instead of answering.</summary>
internal static class Misbehaviour
{
    public static int Die()
    {
        Console.Error.WriteLine("I would rather not");
        return 3;
    }

    public static int Sulk()
    {
        Thread.CurrentThread.Join();
        return 0;
    }

    /// <summary>
    /// The first time, another process takes a port of the connection file, as if it had been quicker.
    /// </summary>
    public static async Task<int> LosePortOnceAsync(string tries, string connectionFile)
    {
        var mark = Path.Combine(tries, "tried");
        if (!File.Exists(mark))
        {
            var port = ConnectionFile.Read(connectionFile).ShellPort.ToString(CultureInfo.InvariantCulture);
            using var thief = Process.Start(
                new ProcessStartInfo(Environment.ProcessPath!, ["--hold", port, tries]) { RedirectStandardOutput = true })!;
            await thief.StandardOutput.ReadLineAsync();
            await File.WriteAllTextAsync(mark, "");
        }

        return await Serve.RunAsync(connectionFile);
    }

    /// <summary>Holds a port for as long as a directory exists, and a minute at most.</summary>
    public static async Task<int> HoldAsync(string port, string directory)
    {
        using var listener = new TcpListener(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
        listener.Start();
        Console.WriteLine("holding");
        using var minute = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (Directory.Exists(directory) && await timer.WaitForNextTickAsync(minute.Token))
        {
            // Somebody still needs the port to be taken.
        }

        return 0;
    }

    /// <summary>The first time finds a port in use that its user has given back before anybody can look, then serves.</summary>
    public static async Task<int> FindPortInUseOnceAsync(string tries, string file)
    {
        var first = Path.Combine(tries, "first");
        if (File.Exists(first))
        {
            return await Serve.RunAsync(file);
        }

        await File.WriteAllTextAsync(first, "");
        await Console.Error.WriteLineAsync("The address tcp://127.0.0.1:1 is already in use.");
        return 3;
    }
}
