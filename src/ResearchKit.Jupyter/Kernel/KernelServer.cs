namespace ResearchKit.Jupyter;

/// <summary>
/// The kernel's half of the protocol: listens on the five sockets of a connection, and has an <see cref="IKernel"/>
/// answer.
/// Requests on shell are answered one after the other; those on control and the heartbeat also while code runs.
/// </summary>
/// <param name="connection">Where to listen.</param>
/// <param name="kernel">What runs the code.</param>
/// <param name="options">What can be chosen; null for the defaults.</param>
public sealed class KernelServer(ConnectionInfo connection, IKernel kernel, KernelServerOptions? options = null)
{
    private readonly KernelServerOptions options = options ?? new();
    private readonly Interruption interruption = new();
    private Action close = () => { };

    /// <summary>The kernel's comms: its targets are registered here before the server runs.</summary>
    public Comms Comms { get; } = new();

    /// <summary>Interrupts the running code, if any, as an interrupt request does.</summary>
    public void Interrupt() => interruption.Interrupt();

    /// <summary>Serves until a client asks the kernel to shut down, or until the token is cancelled.</summary>
    /// <returns>
    /// How it ended. Code that does not stop within <see cref="KernelServerOptions.ShutdownGrace"/> may still be
    /// running then:
    /// the process should end.
    /// </returns>
    /// <exception cref="PortInUseException">A port of the connection is taken.</exception>
    /// <exception cref="InvalidOperationException">
    /// The connection is open to other machines, which <see cref="KernelServerOptions.AllowRemote"/> does not allow.
    /// </exception>
    public async Task<KernelExit> RunAsync(CancellationToken cancellationToken = default)
    {
        if (!connection.IsLoopback && !options.AllowRemote)
        {
            throw new InvalidOperationException(
                $"The connection listens on {connection.Ip}, where other machines can reach it: that must be allowed expressly.");
        }

        var input = new InputExchange(options);
        ShellQueue? shell = null;
        ControlQueue? control = null;
        using var channels = new KernelChannels(connection, options)
        {
            Received = message => Route(message, shell!, control!, input),
        };
        using var heartbeat = new HeartbeatServer(connection, options.Log);
        close = () =>
        {
            channels.Dispose();
            heartbeat.Dispose();
        };
        var handling = new RequestHandling(channels, options.Log);
        var executor = new Executor(kernel, channels, interruption, input, Comms);
        var answers = new Answers(connection, kernel, interruption, executor.History, channels, Comms);
        shell = new ShellQueue(handling, channels, executor, answers);
        control = new ControlQueue(handling, answers);
        Comms.Attach(message => channels.Publish(message, shell.Current));
        channels.Start();
        channels.Publish(StatusMessage.Starting, null);
        var running = shell.RunAsync();
        control.Start();
        var restart = await AskedToEndAsync(shell, control, cancellationToken).ConfigureAwait(false);
        await EndAsync(restart, shell, control, running).ConfigureAwait(false);
        return new KernelExit(restart);
    }

    /// <summary>
    /// Sends what is left to be sent and closes the sockets, for a process that is about to exit by itself.
    /// </summary>
    internal void Close() => close();

    private static void Route(JupyterMessage message, ShellQueue shell, ControlQueue control, InputExchange input)
    {
        switch (message.Channel)
        {
            case Channel.Control:
                control.Add(message);
                break;
            case Channel.Stdin:
                input.Deliver(message);
                break;
            default:
                shell.Add(message);
                break;
        }
    }

    private static async Task<bool> AskedToEndAsync(
        ShellQueue shell, ControlQueue control, CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellationToken.Register(() => cancelled.TrySetResult(false));
        var first = await Task.WhenAny(shell.ShutdownAsked, control.ShutdownAsked, cancelled.Task).ConfigureAwait(false);
        return await first.ConfigureAwait(false);
    }

    private async Task EndAsync(bool restart, ShellQueue shell, ControlQueue control, Task running)
    {
        shell.Close();
        control.Close();
        _ = Task.Factory.StartNew(
            interruption.Interrupt, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var grace = Task.Delay(options.ShutdownGrace, options.TimeProvider);
        if (await Task.WhenAny(running, grace).ConfigureAwait(false) == grace)
        {
            options.Log("the running code did not end in time: it is given up");
        }

        try
        {
            var end = kernel.ShutdownAsync(restart);
            await end.WaitAsync(options.ShutdownGrace, options.TimeProvider).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A kernel that cannot shut down must be shut down all the same.
        catch (Exception e)
#pragma warning restore CA1031
        {
            options.Log($"the kernel did not shut down cleanly: {e.Message}");
        }
    }
}
