using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>What a run exits with.</summary>
internal static class RunExitCode
{
    /// <summary>The highest of the exit codes that the notebooks stand for.</summary>
    public static int Of(IEnumerable<NotebookResult> results) => results.Max(Of);

    /// <summary>The exit code that an outcome stands for.</summary>
    public static int Of(NotebookOutcome outcome) => outcome switch
    {
        NotebookOutcome.Succeeded => ExitCodes.Ok,
        NotebookOutcome.Failed or NotebookOutcome.TimedOut => ExitCodes.Failed,
        NotebookOutcome.KernelDied or NotebookOutcome.KernelUnavailable => ExitCodes.Kernel,
        NotebookOutcome.Interrupted or NotebookOutcome.NotRun => ExitCodes.Interrupted,
        _ => ExitCodes.File,
    };

    private static int Of(NotebookResult result) => result.Failure is ParameterException ? ExitCodes.Usage : Of(result.Outcome);
}
