using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>Jupyter's notebook server, for as long as it is not disposed.</summary>
internal sealed partial class NotebookServer : IDisposable
{
    private readonly Process _process;

    private NotebookServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts a server on a folder, and waits until it listens.</summary>
    public static async Task<NotebookServer> StartAsync(string folder, IReadOnlyDictionary<string, string> environment)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(
            "/usr/bin/python3",
            ["-W", "ignore", "-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={port}", "--NotebookApp.token=", "--NotebookApp.password=", $"--notebook-dir={folder}"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Listening().IsMatch(line))
            {
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                return new NotebookServer(process, new Uri($"http://127.0.0.1:{port}/"));
            }
        }

        throw new InvalidOperationException($"The notebook server ended with {process.ExitCode}.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"is running at|127\.0\.0\.1:\d+/")]
    private static partial Regex Listening();
}
