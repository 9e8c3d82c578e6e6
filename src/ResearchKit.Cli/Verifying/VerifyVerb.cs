using ResearchKit.Cli.Running;
using ResearchKit.Cli.Standing;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Verifying;

/// <summary>Verifies notebooks and tells how they did.</summary>
/// <param name="context">The world outside.</param>
/// <param name="request">What to do.</param>
internal sealed class VerifyVerb(CliContext context, VerifyRequest request)
{
    /// <summary>What is said of a notebook that ran to its end; whether it gave the same is said when all have run.</summary>
    private const string Rerun = "rerun";

    /// <summary>Verifies the notebooks.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CliException">There is nothing to verify, or a report cannot be written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var files = Files();
        var start = context.TimeProvider.GetTimestamp();
        context.Out.WriteLine($"Verifying {OutcomeWords.Count(files.Count, "notebook")} …");
        var verdicts = await VerifyAsync(files, cancellationToken).ConfigureAwait(false);
        var report = new VerifyReport(verdicts, VerifyEnvironment.Of(context), context.TimeProvider.GetElapsedTime(start));
        new VerdictReport(context).Write(verdicts);
        new VerifySummary(context).Write(report);
        foreach (var file in new ReportWriter(context, request.Reports).Write(report))
            context.Out.WriteLine($"Report: {file}");
        return VerifyExitCode.Of(verdicts);
    }

    private List<string> Files()
    {
        var jobs = new NotebookSelection(context, output: null, inPlace: true).Jobs(request.Paths);
        var files = jobs.Select(job => job.Source).Where(file => file.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)).ToList();
        return files.Count > 0
            ? files
            : throw new CliException(ExitCodes.Usage, $"{jobs[0].Source} holds no outputs to compare with; only .ipynb notebooks do.");
    }

    private async Task<IReadOnlyList<NotebookVerdict>> VerifyAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var console = Consoles.Out(context);
        using var stop = new AnnouncedStop(() => console.WriteLine("Stopping. Once more to end at once."), cancellationToken);
        return context.OutIsTerminal && console.Profile.Capabilities is { Ansi: true, Interactive: true }
            ? await LiveProgress.ShowAsync(console, progress => new NotebookVerifier(Options(), progress).RunAsync(files, stop.Token), Rerun).ConfigureAwait(false)
            : await new NotebookVerifier(Options(), new PlainProgress(context.Out, Rerun)).RunAsync(files, stop.Token).ConfigureAwait(false);
    }

    /// <exception cref="CliException">The other kernel is not installed: that is said before anything runs.</exception>
    private VerifyOptions Options()
    {
        if (request.Kernel is { } other && new KernelChoice(context, other).WhyNot() is { } reason)
            throw new CliException(ExitCodes.Kernel, reason);
        var standing = new StandingOn(context, request.Kernel);
        var folder = new NotebookSelection(context, output: null, inPlace: true).MemoryFolder;
        var cache = new CellCache(folder, new StandingOn(context, kernel: null).AddTo);
        var batch = Batch(kernel: null);
        batch = request.ReuseCached ? batch with { Run = batch.Run with { Cache = cache } } : batch;
        var options = new VerifyOptions { Batch = batch, Comparison = request.Comparison, Reorder = request.Reorder };
        return options with
        {
            PreChecks = [.. options.PreChecks, new DataCheck(), new LockCheck(), new KernelCheck(context, request.Kernel), new CacheCheck(cache), new SdkCheck(context.DotnetRoot)],
            OtherKernel = request.Kernel is null ? null : Batch(request.Kernel),
            Memory = new(folder, (subject, print) => AddTo(standing, subject, print)) { SkipsUnchanged = request.Changed },
        };
    }

    private void AddTo(StandingOn standing, VerifySubject subject, Fingerprint print)
    {
        standing.AddTo(subject, print);
        print.Add("options", $"{request.Comparison.Tolerance} {request.Comparison.Svg} {request.Comparison.Sanitisers} {request.Reorder} {request.ReuseCached} {request.Kernel}");
    }

    private BatchOptions Batch(string? kernel) => new()
    {
        Run = new() { CellTimeout = request.CellTimeout, TimeProvider = context.TimeProvider },
        Jobs = request.Jobs,
        ChooseKernel = new KernelChoice(context, kernel).For,
    };
}
