using ResearchKit.Cli.Provenance;
using ResearchKit.Cli.Standing;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Running;

/// <summary>Runs notebooks and tells how they did.</summary>
/// <param name="context">The world outside.</param>
/// <param name="request">What to do.</param>
internal sealed class RunVerb(CliContext context, RunRequest request)
{
    /// <summary>Runs the notebooks.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CliException">There is nothing to run.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var selection = new NotebookSelection(context, request.Output, request.InPlace);
        var jobs = selection.Jobs(request.Paths);
        if (request.Sweep is { } sweep)
        {
            jobs = [.. jobs.SelectMany(job => SweepJobs.Of(job, sweep))];
        }

        var start = context.TimeProvider.GetTimestamp();
        context.Out.WriteLine($"Running {OutcomeWords.Count(jobs.Count, "notebook")} …");
        var recorder = request.InPlace ? null : new RunRecorder(context, selection.OutputFolder, jobs, DataFolder, request.Parameters);
        var cache = new CellCache(selection.MemoryFolder, new StandingOn(context, request.Kernel).AddTo) { Reuses = !request.NoCache };
        var results = await RunAsync(jobs, cache, cancellationToken).ConfigureAwait(false);
        var report = new FailureReport(context);
        var cached = new CacheReport(context);
        var warnings = new DocumentWarnings(context);
        foreach (var result in results)
        {
            cached.Write(result);
            await warnings.WriteAsync(result, cancellationToken).ConfigureAwait(false);
            if (result.FailedValues.Count > 0)
                report.Write(BoundValueFailedException.Of(result.FailedValues));
            if (result.Failure is { } failure)
                report.Write(failure);
        }

        var where = request.InPlace ? null : context.Shown(selection.OutputFolder);
        new RunSummary(context).Write(results, context.TimeProvider.GetElapsedTime(start), where);
        if (request.Sweep is not null)
        {
            SweepSummary.Write(selection.OutputFolder, request.Sweep, results);
        }

        recorder?.Finish(results);
        return RunExitCode.Of(results);
    }

    /// <summary>The folder of the data of the study that a notebook opens; null where there is none.</summary>
    private string? DataFolder(NotebookJob job) => Path.GetDirectoryName(NearestPackage.Of(Path.GetDirectoryName(context.FullPath(job.Source))!));

    private async Task<IReadOnlyList<NotebookResult>> RunAsync(IReadOnlyList<NotebookJob> jobs, CellCache cache, CancellationToken cancellationToken)
    {
        var console = Consoles.Out(context);
        using var stop = new AnnouncedStop(() => console.WriteLine("Stopping: what is there is saved. Once more to end at once."), cancellationToken);
        return context.OutIsTerminal && console.Profile.Capabilities is { Ansi: true, Interactive: true }
            ? await LiveProgress.ShowAsync(console, progress => RunAsync(jobs, cache, progress, stop.Token)).ConfigureAwait(false)
            : await RunAsync(jobs, cache, new PlainProgress(context.Out), stop.Token).ConfigureAwait(false);
    }

    private Task<IReadOnlyList<NotebookResult>> RunAsync(
        IReadOnlyList<NotebookJob> jobs, CellCache cache, INotebookProgress progress, CancellationToken cancellationToken)
    {
        var options = new BatchOptions
        {
            Run = new() { CellTimeout = request.CellTimeout, AllowErrors = request.AllowErrors, Cache = cache, TimeProvider = context.TimeProvider },
            Jobs = request.Jobs,
            Parameters = request.Parameters,
            ChooseKernel = new KernelChoice(context, request.Kernel).For,
        };
        return new NotebookBatch(options, progress).RunAsync(jobs, cancellationToken);
    }
}
