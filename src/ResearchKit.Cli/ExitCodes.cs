namespace ResearchKit.Cli;

/// <summary>What the program's exit codes mean. Where several hold, the highest is given.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that was asked for was done.</summary>
    public const int Ok = 0;

    /// <summary>A cell failed or took too long, results are not those that are committed, or the data have faults.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong, or names something that is not there.</summary>
    public const int Usage = 2;

    /// <summary>A kernel is not installed, did not start, or died.</summary>
    public const int Kernel = 3;

    /// <summary>A file cannot be read or written.</summary>
    public const int File = 4;

    /// <summary>A fault of the program itself.</summary>
    public const int Internal = 70;

    /// <summary>Stopped by Ctrl-C; what was there has been saved.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM; what was there has been saved.</summary>
    public const int Terminated = 143;

    /// <summary>Each code with its meaning, as the help shows them.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Ok, "everything was done"),
        (Failed, "a cell failed or took too long, results are not those that are committed, or the data have faults"),
        (Usage, "the command line is wrong, or names something that is not there"),
        (Kernel, "a kernel is not installed, did not start, or died"),
        (File, "a file cannot be read or written"),
        (Internal, "a fault of the program itself"),
        (Interrupted, "stopped by Ctrl-C; what was there has been saved"),
        (Terminated, "stopped by SIGTERM; what was there has been saved"),
    ];
}
