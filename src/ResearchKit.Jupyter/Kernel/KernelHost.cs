using System.Runtime.InteropServices;
using NetMQ;

namespace ResearchKit.Jupyter;

/// <summary>
/// A kernel as a process of its own: started with a connection file, ended by its clients, by a signal or with its
/// parent.
/// </summary>
public static class KernelHost
{
    private static readonly TimeSpan FlushTime = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Serves on the connection of a file until a client asks for shutdown, the process is told to end, or its parent
    /// has ended.
    /// </summary>
    /// <param name="connectionFile">The path that a client put in place of <c>{connection_file}</c>.</param>
    /// <param name="kernel">What runs the code.</param>
    /// <param name="options">What can be chosen; null for the defaults.</param>
    /// <param name="configure">Called with the server before it runs, for instance to register comms.</param>
    /// <returns>
    /// How it ended. Foreground threads that code has left would keep the process alive: the caller should exit.
    /// </returns>
    /// <exception cref="IOException">
    /// The file cannot be read, or, as <see cref="PortInUseException"/>, a port is taken.
    /// </exception>
    /// <exception cref="InvalidDataException">The file is not a connection file.</exception>
    public static async Task<KernelExit> RunAsync(
        string connectionFile, IKernel kernel, KernelServerOptions? options = null, Action<KernelServer>? configure = null)
    {
        var server = new KernelServer(ConnectionFile.Read(connectionFile), kernel, options);
        configure?.Invoke(server);
        using var ended = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            server.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ended.Cancel();
        });
        ParentWatch.Start(connectionFile, ended.Cancel);
        AppDomain.CurrentDomain.ProcessExit += Flush;
        try
        {
            return await server.RunAsync(ended.Token).ConfigureAwait(false);
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Flush;
            NetMQConfig.Cleanup(block: true);
        }

        // Code may end the process: what it has put out before still reaches its reader.
        void Flush(object? sender, EventArgs e) => Task.Run(() =>
        {
            server.Close();
            NetMQConfig.Cleanup(block: true);
        }).Wait(FlushTime);
    }
}
