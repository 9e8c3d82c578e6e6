namespace ResearchKit.Jupyter;

/// <summary>The kernel's process has ended while something was wanted of it.</summary>
/// <param name="exitCode">The exit code; on Unix 128 and the number of the signal that ended it.</param>
/// <param name="lastErrorLines">The last lines that the process wrote to its standard error, oldest first.</param>
public sealed class KernelDiedException(int exitCode, IReadOnlyList<string> lastErrorLines)
    : Exception(Describe(exitCode, lastErrorLines))
{
    /// <summary>The exit code; on Unix 128 and the number of the signal that ended it.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>The last lines that the process wrote to its standard error, oldest first.</summary>
    public IReadOnlyList<string> LastErrorLines { get; } = lastErrorLines;

    private static string Describe(int exitCode, IReadOnlyList<string> lines) =>
        $"The kernel died with exit code {exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)}."
        + (lines.Count == 0 ? "" : " It wrote last: " + string.Join('\n', lines));
}
