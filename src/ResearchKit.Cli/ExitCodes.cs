using ResearchKit.Notebooks;

namespace ResearchKit.Cli;

/// <summary>What the program's exit codes mean. Where several hold, the highest is given.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that was asked for was done.</summary>
    public const int Ok = 0;

    /// <summary>A cell failed or took too long, or the data have faults.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong, or names something that is not there.</summary>
    public const int Usage = 2;

    /// <summary>A kernel is not installed, did not start, or died.</summary>
    public const int Kernel = 3;

    /// <summary>A file cannot be read or written.</summary>
    public const int File = 4;

    /// <summary>The run was stopped from outside, by Ctrl-C or a signal.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code that the end of one notebook stands for.</summary>
    public static int Of(NotebookOutcome outcome) => outcome switch
    {
        NotebookOutcome.Succeeded => Ok,
        NotebookOutcome.Failed or NotebookOutcome.TimedOut => Failed,
        NotebookOutcome.KernelDied or NotebookOutcome.KernelUnavailable => Kernel,
        NotebookOutcome.Interrupted or NotebookOutcome.NotRun => Interrupted,
        _ => File,
    };
}
