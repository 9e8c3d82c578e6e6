namespace ResearchKit.Notebooks;

/// <summary>Runs several notebooks, each on a kernel of its own, side by side; while they run, the next kernel starts.</summary>
/// <param name="options">How to run them.</param>
/// <param name="progress">Told how it gets on.</param>
public sealed class NotebookBatch(BatchOptions options, INotebookProgress progress)
{
    /// <summary>
    /// Runs notebooks. Each is saved however it ended, and what befell one does not keep the others from running. When the
    /// token is cancelled, the kernels are killed and what is there is saved.
    /// </summary>
    /// <returns>A result for each, in the order of the jobs.</returns>
    public async Task<IReadOnlyList<NotebookResult>> RunAsync(IReadOnlyList<NotebookJob> jobs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        using var running = new SemaphoreSlim(options.Jobs);
        var results = new List<Task<NotebookResult>>();
        var next = jobs.Count > 0 ? Prepare(jobs[0], cancellationToken) : null;
        for (var i = 0; i < jobs.Count; i++)
        {
            await running.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            var run = next!;
            next = i + 1 < jobs.Count ? Prepare(jobs[i + 1], cancellationToken) : null;
            results.Add(RunAsync(run, running, cancellationToken));
        }

        return await Task.WhenAll(results).ConfigureAwait(false);
    }

    private NotebookJobRun Prepare(NotebookJob job, CancellationToken cancellationToken)
    {
        var run = new NotebookJobRun(job, options, progress);
        run.Prepare(cancellationToken);
        return run;
    }

    private async Task<NotebookResult> RunAsync(NotebookJobRun run, SemaphoreSlim running, CancellationToken cancellationToken)
    {
        await using (run.ConfigureAwait(false))
        {
            try
            {
                await run.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                running.Release();
            }

            progress.NotebookFinished(run.Result);
            return run.Result;
        }
    }
}
