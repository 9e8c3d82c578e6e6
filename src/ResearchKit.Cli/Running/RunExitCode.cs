using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>What a run exits with.</summary>
internal static class RunExitCode
{
    /// <summary>The highest of the exit codes that the notebooks stand for.</summary>
    public static int Of(IEnumerable<NotebookResult> results) => results.Max(Of);

    private static int Of(NotebookResult result) => result.Outcome switch
    {
        NotebookOutcome.Succeeded => ExitCodes.Ok,
        NotebookOutcome.Failed or NotebookOutcome.TimedOut => ExitCodes.Failed,
        NotebookOutcome.KernelDied or NotebookOutcome.KernelUnavailable => ExitCodes.Kernel,
        NotebookOutcome.Interrupted or NotebookOutcome.NotRun => ExitCodes.Interrupted,
        _ => result.Failure is ParameterException ? ExitCodes.Usage : ExitCodes.File,
    };
}
