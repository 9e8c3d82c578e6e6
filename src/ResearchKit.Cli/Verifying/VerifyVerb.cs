using ResearchKit.Cli.Running;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Verifying;

/// <summary>Verifies notebooks and tells how they did.</summary>
/// <param name="context">The world outside.</param>
/// <param name="request">What to do.</param>
internal sealed class VerifyVerb(CliContext context, VerifyRequest request)
{
    private const string MemoryFolder = ".researchkit";

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
        using var stopping = cancellationToken.Register(() => console.WriteLine("Stopping. Once more to end at once."));
        return context.OutIsTerminal && console.Profile.Capabilities is { Ansi: true, Interactive: true }
            ? await LiveProgress.ShowAsync(console, progress => new NotebookVerifier(Options(), progress).RunAsync(files, cancellationToken)).ConfigureAwait(false)
            : await new NotebookVerifier(Options(), new PlainProgress(context.Out)).RunAsync(files, cancellationToken).ConfigureAwait(false);
    }

    private VerifyOptions Options()
    {
        var batch = Batch(kernel: null);
        var standing = new StandingOn(context, request);
        var options = new VerifyOptions { Batch = batch, Comparison = request.Comparison, Reorder = request.Reorder };
        return options with
        {
            PreChecks = [.. options.PreChecks, new DataCheck(), new KernelCheck(context), new SdkCheck(context.DotnetRoot)],
            OtherKernel = request.Kernel is null ? null : Batch(request.Kernel),
            Memory = new(Path.Combine(context.CurrentDirectory, MemoryFolder), standing.AddTo) { SkipsUnchanged = request.Changed },
        };
    }

    private BatchOptions Batch(string? kernel) => new()
    {
        Run = new() { CellTimeout = request.CellTimeout, TimeProvider = context.TimeProvider },
        Jobs = request.Jobs,
        ChooseKernel = new KernelChoice(context, kernel).For,
    };
}
