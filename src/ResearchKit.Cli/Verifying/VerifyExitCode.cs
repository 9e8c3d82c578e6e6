using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>What verifying exits with.</summary>
internal static class VerifyExitCode
{
    /// <summary>The highest of the exit codes that the notebooks stand for.</summary>
    public static int Of(IEnumerable<NotebookVerdict> verdicts) => verdicts.Max(Of);

    private static int Of(NotebookVerdict verdict) => verdict.Failure switch
    {
        KernelUnavailableException or CellKilledKernelException => ExitCodes.Kernel,
        InvalidNotebookException => ExitCodes.File,
        not null => ExitCodes.Failed,
        null when verdict.Verdict == Verdict.NotRun => ExitCodes.Interrupted,
        null => verdict.IsWell ? ExitCodes.Ok : ExitCodes.Failed,
    };
}
