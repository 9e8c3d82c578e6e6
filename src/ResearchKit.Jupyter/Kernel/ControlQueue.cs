using System.Collections.Concurrent;

namespace ResearchKit.Jupyter;

/// <summary>
/// The requests on control, answered on a thread of their own: code that runs, or that has used up the thread pool,
/// must not
/// keep an interrupt from being heard.
/// </summary>
internal sealed class ControlQueue(RequestHandling handling, Answers answers)
{
    private readonly BlockingCollection<JupyterMessage> queue = [];
    private readonly TaskCompletionSource<bool> shutdown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a client has asked for shutdown, with whether it will restart the kernel.</summary>
    public Task<bool> ShutdownAsked => shutdown.Task;

    public void Add(JupyterMessage request)
    {
        if (!queue.IsAddingCompleted)
        {
            queue.Add(request);
        }
    }

    public void Close() => queue.CompleteAdding();

    public void Start() => new Thread(Run) { IsBackground = true, Name = "jupyter-control" }.Start();

    private void Run()
    {
        foreach (var request in queue.GetConsumingEnumerable())
        {
            handling.HandleAsync(request, () => Task.FromResult<MessageContent?>(answers.Answer(request)))
                .GetAwaiter().GetResult();
            if (request.Content is ShutdownRequest asked)
            {
                shutdown.TrySetResult(asked.Restart);
            }
        }
    }
}
