using System.Threading.Channels;

namespace ResearchKit.Jupyter;

/// <summary>
/// The requests on shell, answered in the order in which they came. When code fails that was to stop on errors, the
/// code
/// that was queued behind it is not run but answered with <c>aborted</c>.
/// </summary>
internal sealed class ShellQueue(RequestHandling handling, KernelChannels channels, Executor executor, Answers answers)
{
    private readonly Channel<(long Number, JupyterMessage Request)> queue =
        System.Threading.Channels.Channel.CreateUnbounded<(long, JupyterMessage)>(new() { SingleReader = true });

    private readonly TaskCompletionSource<bool> shutdown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long added;
    private long abortedUpTo;
    private volatile bool closed;

    /// <summary>Completes when a client has asked for shutdown, with whether it will restart the kernel.</summary>
    public Task<bool> ShutdownAsked => shutdown.Task;

    /// <summary>The request that is being answered, or was last: what comm messages belong to.</summary>
    public JupyterMessage? Current { get; private set; }

    /// <summary>Queues a request; on the sockets' thread only.</summary>
    public void Add(JupyterMessage request) => queue.Writer.TryWrite((Interlocked.Increment(ref added), request));

    /// <summary>Answers nothing more after the request that is being answered.</summary>
    public void Close()
    {
        closed = true;
        queue.Writer.TryComplete();
    }

    /// <summary>Answers requests until the queue is closed.</summary>
    public Task RunAsync() => Task.Run(async () =>
    {
        await foreach (var (number, request) in queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (closed)
            {
                return;
            }

            Current = request;
            await handling.HandleAsync(request, () => AnswerAsync(number, request)).ConfigureAwait(false);
            if (request.Content is ShutdownRequest asked)
            {
                shutdown.TrySetResult(asked.Restart);
            }
        }
    });

    private async Task<MessageContent?> AnswerAsync(long number, JupyterMessage request)
    {
        if (request.Content is not ExecuteRequest execute)
        {
            return await answers.AnswerOnShellAsync(request).ConfigureAwait(false);
        }

        if (number <= abortedUpTo)
        {
            return new ExecuteReply(ReplyStatus.Aborted);
        }

        var reply = await executor.ExecuteAsync(request, execute).ConfigureAwait(false);
        if (reply.Status == ReplyStatus.Error && execute.StopOnError)
        {
            await channels.DrainShellAsync().ConfigureAwait(false);
            abortedUpTo = Interlocked.Read(ref added);
        }

        return reply;
    }
}
