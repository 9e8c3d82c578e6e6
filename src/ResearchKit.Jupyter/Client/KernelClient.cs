using System.Diagnostics;

namespace ResearchKit.Jupyter;

/// <summary>A running kernel, started and owned by this process: the client's half of the protocol.</summary>
/// <remarks>Safe for several threads. The kernel ends with its client: when it is disposed, and when this process ends or is killed.</remarks>
public sealed class KernelClient : IAsyncDisposable
{
    private readonly KernelProcess process;
    private readonly ClientChannels channels;
    private readonly KernelStartOptions options;
    private readonly ConnectionInfo connection;
    private readonly Task<int> exited;
    private int disposed;

    private KernelClient(KernelSpec spec, ConnectionInfo connection, KernelProcess process, KernelStartOptions options)
    {
        Spec = spec;
        this.connection = connection;
        this.process = process;
        this.options = options;
        channels = new ClientChannels(connection, options);
        exited = WatchAsync();
    }

    /// <summary>The spec that the kernel was started from.</summary>
    public KernelSpec Spec { get; }

    /// <summary>What the kernel said of itself when it had started.</summary>
    public KernelInfoReply Info { get; private set; } = null!;

    /// <summary>The kernel's process.</summary>
    public int ProcessId => process.Id;

    /// <summary>Completes with the exit code when the kernel's process has ended, for whatever reason.</summary>
    public Task<int> Exited => exited;

    /// <summary>Starts a kernel, and waits until it answers and its outputs are heard.</summary>
    /// <exception cref="KernelStartException">It cannot be started, or does not answer in time.</exception>
    /// <exception cref="KernelDiedException">It ended before it answered.</exception>
    public static async Task<KernelClient> StartAsync(
        KernelSpec spec, KernelStartOptions? options = null, CancellationToken cancellationToken = default)
    {
        const int Attempts = 3;
        for (var attempt = 1; ; attempt++)
        {
            var connection = NewConnection(spec);
            try
            {
                return await StartAsync(spec, connection, options ?? new(), cancellationToken).ConfigureAwait(false);
            }
            catch (KernelStartException)
            {
                FreePorts.GiveBack(connection.Ports);
                throw;
            }
            catch (KernelDiedException) when (attempt < Attempts && connection.Ports.Any(FreePorts.IsTaken))
            {
                // Another process was quicker to take one of the ports: choose others.
            }
        }
    }

    /// <summary>Runs code and hands out what it gives. Requests are queued by the kernel and run in their order.</summary>
    /// <param name="request">The code, and how to run it.</param>
    /// <param name="onOutput">Called with each output in its true order, one at a time, not necessarily on the caller's thread.</param>
    /// <param name="cancellationToken">Ends the waiting, not the code: see <see cref="InterruptAsync"/>.</param>
    /// <returns>The reply, once it has come and every output has been handed out.</returns>
    /// <exception cref="KernelDiedException">The kernel ended meanwhile; outputs that were sent before have been handed out.</exception>
    public async Task<ExecuteReply> ExecuteAsync(
        ExecuteRequest request, Action<IOPubMessage> onOutput, CancellationToken cancellationToken = default)
    {
        using var ended = new CancellationTokenSource();
        using var pending = channels.Send(Channel.Shell, request with
        {
            UserExpressions = request.UserExpressions ?? new Dictionary<string, string>(),
            AllowStdin = request.AllowStdin && options.OnInput is not null,
        });
        var run = new PendingRun(onOutput, question => _ = AnswerAsync(question, ended.Token));
        try
        {
            await foreach (var message in pending.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                if (run.Take(message) is { } reply)
                {
                    return reply;
                }
            }
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
        }

        throw new InvalidOperationException("The request was forgotten before its reply came.");
    }

    /// <summary>Asks the kernel who it is.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    public Task<KernelInfoReply> KernelInfoAsync(CancellationToken cancellationToken = default) =>
        AskAsync<KernelInfoReply>(Channel.Shell, new KernelInfoRequest(), cancellationToken);

    /// <summary>Asks how code could go on.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    /// <exception cref="KernelErrorException">The kernel answered with an error.</exception>
    public Task<CompleteReply> CompleteAsync(CompleteRequest request, CancellationToken cancellationToken = default) =>
        AskAsync<CompleteReply>(Channel.Shell, request, cancellationToken);

    /// <summary>Asks what the thing at a position in code is.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    /// <exception cref="KernelErrorException">The kernel answered with an error.</exception>
    public Task<InspectReply> InspectAsync(InspectRequest request, CancellationToken cancellationToken = default) =>
        AskAsync<InspectReply>(Channel.Shell, request, cancellationToken);

    /// <summary>Asks whether code can be run as it stands.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    /// <exception cref="KernelErrorException">The kernel answered with an error.</exception>
    public Task<IsCompleteReply> IsCompleteAsync(IsCompleteRequest request, CancellationToken cancellationToken = default) =>
        AskAsync<IsCompleteReply>(Channel.Shell, request, cancellationToken);

    /// <summary>Asks for what was run before.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    /// <exception cref="KernelErrorException">The kernel answered with an error.</exception>
    public Task<HistoryReply> HistoryAsync(HistoryRequest request, CancellationToken cancellationToken = default) =>
        AskAsync<HistoryReply>(Channel.Shell, request, cancellationToken);

    /// <summary>Asks which comms are open.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    public Task<CommInfoReply> CommInfoAsync(CommInfoRequest request, CancellationToken cancellationToken = default) =>
        AskAsync<CommInfoReply>(Channel.Shell, request, cancellationToken);

    /// <summary>Sends a heartbeat and waits for its echo: answered also while code runs, so no answer means a kernel that hangs.</summary>
    /// <param name="cancellationToken">Says for how long to wait.</param>
    /// <exception cref="OperationCanceledException">There was no answer in time.</exception>
    public Task PingAsync(CancellationToken cancellationToken) => channels.PingAsync(cancellationToken);

    /// <summary>Sends one of the messages of comms, which want no reply.</summary>
    public void Send(IOPubMessage commMessage) => channels.SendOnly(Channel.Shell, commMessage);

    /// <summary>Interrupts the running code, by message or by signal as the spec says; the code may take its time to end.</summary>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    /// <exception cref="PlatformNotSupportedException">A signal is needed and the system is Windows.</exception>
    public async Task InterruptAsync(CancellationToken cancellationToken = default)
    {
        if (Spec.InterruptMode == InterruptMode.Signal)
        {
            process.Interrupt();
            return;
        }

        await AskAsync<InterruptReply>(Channel.Control, new InterruptRequest(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks the kernel to end, and when it has not within <see cref="KernelStartOptions.ShutdownGrace"/>, kills it with all that
    /// it has started. Nothing happens when it has ended already.
    /// </summary>
    public async Task ShutdownAsync(CancellationToken cancellationToken = default)
    {
        if (!exited.IsCompleted)
        {
            channels.SendOnly(Channel.Control, new ShutdownRequest());
            var grace = Task.Delay(options.ShutdownGrace, options.TimeProvider, cancellationToken);
            await Task.WhenAny(exited, grace).ConfigureAwait(false);
        }

        Kill();
        await exited.ConfigureAwait(false);
    }

    /// <summary>Ends the kernel's process at once, with all that it has started.</summary>
    public void Kill() => process.Kill();

    /// <summary>Shuts the kernel down and lets go of its ports and files.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 0)
        {
            await ShutdownAsync().ConfigureAwait(false);
            channels.Dispose();
            process.Dispose();
            FreePorts.GiveBack(connection.Ports);
        }
    }

    private static ConnectionInfo NewConnection(KernelSpec spec)
    {
        var ports = FreePorts.Take(5);
        return new ConnectionInfo(ports[0], ports[1], ports[2], ports[3], ports[4], Key: NewKey(), KernelName: spec.Name);
    }

    private static string NewKey() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));

    private static async Task<KernelClient> StartAsync(
        KernelSpec spec, ConnectionInfo connection, KernelStartOptions options, CancellationToken cancellationToken)
    {
        var client = new KernelClient(spec, connection, KernelProcess.Start(spec, connection, options), options);
        try
        {
            client.Info = await client.ReadyAsync(cancellationToken)
                .WaitAsync(options.StartupTimeout, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            return client;
        }
        catch (Exception e)
        {
            client.Kill();
            await client.DisposeAsync().ConfigureAwait(false);
            if (e is TimeoutException)
            {
                throw new KernelStartException($"The kernel '{spec.Name}' did not answer within {options.StartupTimeout.TotalSeconds} s.", e);
            }

            throw;
        }
    }

    // A subscription takes its time to reach a kernel that does not send a welcome: ask until the asking itself is heard of.
    private async Task<KernelInfoReply> ReadyAsync(CancellationToken cancellationToken)
    {
        await ListeningAsync(cancellationToken).ConfigureAwait(false);
        channels.Connect();
        var info = await KernelInfoAsync(cancellationToken).ConfigureAwait(false);
        for (var patience = TimeSpan.FromMilliseconds(20); !channels.Subscribed.IsCompleted; patience *= 2)
        {
            var waited = Task.Delay(patience, options.TimeProvider, cancellationToken);
            if (await Task.WhenAny(channels.Subscribed, waited).ConfigureAwait(false) == waited)
            {
                info = await KernelInfoAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await channels.Subscribed.ConfigureAwait(false);
        return info;
    }

    private async Task ListeningAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listening = PortProbe.WaitAsync(connection, options.TimeProvider, stop.Token);
        if (await Task.WhenAny(listening, process.Exited).ConfigureAwait(false) == process.Exited)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw await process.Exited.ConfigureAwait(false);
        }

        await listening.ConfigureAwait(false);
    }

    private async Task<TReply> AskAsync<TReply>(Channel channel, MessageContent request, CancellationToken cancellationToken)
        where TReply : MessageContent
    {
        using var pending = channels.Send(channel, request);
        return await pending.ReplyAsync<TReply>(cancellationToken).ConfigureAwait(false);
    }

    private async Task AnswerAsync(JupyterMessage question, CancellationToken ended)
    {
        if (options.OnInput is { } ask && question.Content is InputRequest request)
        {
            try
            {
                var answer = await ask(request, ended).WaitAsync(ended).ConfigureAwait(false);
                channels.SendOnly(Channel.Stdin, new InputReply(answer), question);
            }
            catch (OperationCanceledException)
            {
                // The code did not wait for the answer.
            }
        }
    }

    // What the kernel sent just before its end is still on its way through the sockets when the end is noticed.
    private async Task<int> WatchAsync()
    {
        var died = await process.Exited.ConfigureAwait(false);
        if (channels.AnyPending)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), options.TimeProvider).ConfigureAwait(false);
        }

        channels.Fail(died);
        return died.ExitCode;
    }
}
