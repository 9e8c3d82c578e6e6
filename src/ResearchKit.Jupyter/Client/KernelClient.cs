namespace ResearchKit.Jupyter;

/// <summary>A running kernel, started and owned by this process: the client's half of the protocol.</summary>
/// <remarks>
/// Safe for several threads. The kernel ends with its client: when it is disposed, and when this process ends or is
/// killed.
/// </remarks>
public sealed class KernelClient : IAsyncDisposable
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);

    private readonly KernelProcess process;
    private readonly ClientChannels channels;
    private readonly KernelStartOptions options;
    private readonly ConnectionInfo connection;
    private int disposed;

    internal KernelClient(KernelSpec spec, ConnectionInfo connection, KernelProcess process, KernelStartOptions options)
    {
        Spec = spec;
        this.connection = connection;
        this.process = process;
        this.options = options;
        channels = new ClientChannels(connection, options);
        Exited = WatchAsync();
    }

    /// <summary>The spec that the kernel was started from.</summary>
    public KernelSpec Spec { get; }

    /// <summary>What the kernel said of itself when it had started.</summary>
    public KernelInfoReply Info { get; internal set; } = new("");

    /// <summary>The kernel's process.</summary>
    public int ProcessId => process.Id;

    /// <summary>Completes with the exit code when the kernel's process has ended, for whatever reason.</summary>
    public Task<int> Exited { get; }

    /// <summary>Starts a kernel, and waits until it answers and its outputs are heard.</summary>
    /// <exception cref="KernelStartException">It cannot be started, or does not answer in time.</exception>
    /// <exception cref="KernelDiedException">It ended before it answered.</exception>
    public static Task<KernelClient> StartAsync(
        KernelSpec spec, KernelStartOptions? options = null, CancellationToken cancellationToken = default) =>
        KernelStart.StartAsync(spec, options ?? new(), cancellationToken);

    /// <summary>
    /// Runs code and hands out what it gives. Requests are queued by the kernel and run in their order.
    /// </summary>
    /// <param name="request">The code, and how to run it.</param>
    /// <param name="onOutput">
    /// Called with each output in its true order, one at a time, not necessarily on the caller's thread.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting, not the code: see <see cref="InterruptAsync"/>.</param>
    /// <returns>The reply, once it has come and every output has been handed out.</returns>
    /// <exception cref="KernelDiedException">
    /// The kernel ended meanwhile; outputs that were sent before have been handed out.
    /// </exception>
    public async Task<ExecuteReply> ExecuteAsync(
        ExecuteRequest request, Action<IOPubMessage> onOutput, CancellationToken cancellationToken = default)
    {
        using var ended = new CancellationTokenSource();
        using var pending = channels.Send(Channel.Shell, request with
        {
            UserExpressions = request.UserExpressions ?? new Dictionary<string, string>(),
            AllowStdin = request.AllowStdin && options.OnInput is not null,
        });
        var run = new PendingRun(onOutput, question => _ = AnswerAsync(question, pending, ended.Token));
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

    /// <summary>
    /// Sends a heartbeat and waits for its echo: answered also while code runs, so no answer means a kernel that hangs.
    /// </summary>
    /// <param name="cancellationToken">Says for how long to wait.</param>
    /// <exception cref="OperationCanceledException">There was no answer in time.</exception>
    /// <exception cref="KernelDiedException">The kernel has ended.</exception>
    public async Task PingAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var echoed = channels.PingAsync(stop.Token);
        if (await Task.WhenAny(echoed, process.Exited).ConfigureAwait(false) != echoed)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw await process.Exited.ConfigureAwait(false);
        }

        await echoed.ConfigureAwait(false);
    }

    /// <summary>Sends one of the messages of comms, which want no reply.</summary>
    public void Send(IOPubMessage commMessage) => channels.SendOnly(Channel.Shell, commMessage);

    /// <summary>
    /// Interrupts the running code, by message or by signal as the spec says; the code may take its time to end.
    /// </summary>
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
    /// Asks the kernel to end, and when it has not within <see cref="KernelStartOptions.ShutdownGrace"/>, kills it with
    /// all that it has started. Nothing happens when it has ended already.
    /// </summary>
    public async Task ShutdownAsync(CancellationToken cancellationToken = default)
    {
        if (!Exited.IsCompleted)
        {
            channels.SendOnly(Channel.Control, new ShutdownRequest());
            var grace = Task.Delay(options.ShutdownGrace, options.TimeProvider, cancellationToken);
            await Task.WhenAny(Exited, grace).ConfigureAwait(false);
        }

        Kill();
        await Exited.ConfigureAwait(false);
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

    private async Task<TReply> AskAsync<TReply>(Channel channel, MessageContent request, CancellationToken cancellationToken)
        where TReply : MessageContent
    {
        using var pending = channels.Send(channel, request);
        return await pending.ReplyAsync<TReply>(cancellationToken).ConfigureAwait(false);
    }

    private async Task AnswerAsync(JupyterMessage question, PendingRequest pending, CancellationToken ended)
    {
        if (options.OnInput is { } ask && question.Content is InputRequest request)
        {
            try
            {
                var answer = await ask(request, ended).WaitAsync(ended).ConfigureAwait(false);
                channels.SendOnly(Channel.Stdin, new InputReply(answer), question);
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                // The code did not wait for the answer.
            }
#pragma warning disable CA1031 // Whatever it is, it is for the caller, who waits for a run that waits for an answer.
            catch (Exception e)
#pragma warning restore CA1031
            {
                pending.Fail(e);
            }
        }
    }

    /// <summary>
    /// Waits until the kernel answers and is heard. A subscription takes its time to reach a kernel that sends no
    /// welcome: it is asked until the asking itself is heard of.
    /// </summary>
    internal async Task<KernelInfoReply> ReadyAsync(CancellationToken cancellationToken)
    {
        await PortProbe.WaitAsync(connection, options.TimeProvider, process.Exited, cancellationToken).ConfigureAwait(false);
        channels.Connect();
        var info = await AskUntilToldAsync(cancellationToken).ConfigureAwait(false);
        for (var patience = TimeSpan.FromMilliseconds(20); !channels.Subscribed.IsCompleted; patience = Shorter(patience * 2, AskAgain))
        {
            var waited = Task.Delay(patience, options.TimeProvider, cancellationToken);
            if (await Task.WhenAny(channels.Subscribed, waited).ConfigureAwait(false) == waited)
            {
                info = await AskUntilToldAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await channels.Subscribed.ConfigureAwait(false);
        return info;
    }

    // A kernel may miss a request that comes before it has begun to look for any: Jupyter's own client asks again as well.
    private async Task<KernelInfoReply> AskUntilToldAsync(CancellationToken cancellationToken)
    {
        var asked = new List<Task<KernelInfoReply>>();
        while (true)
        {
            asked.Add(KernelInfoAsync(cancellationToken));
            var first = Task.WhenAny(asked);
            await Task.WhenAny(first, Task.Delay(AskAgain, options.TimeProvider, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (first.IsCompleted)
            {
                return await (await first.ConfigureAwait(false)).ConfigureAwait(false);
            }
        }
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

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
