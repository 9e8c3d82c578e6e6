using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>What the command line asks <c>verify</c> to do.</summary>
/// <param name="Paths">Notebooks and folders; empty for all of the study's.</param>
/// <param name="Kernel">Another kernel to run them on, or null.</param>
/// <param name="Jobs">How many notebooks run side by side.</param>
/// <param name="CellTimeout">How long a cell may take, or null.</param>
/// <param name="Comparison">How outputs are compared.</param>
/// <param name="Changed">Whether notebooks for which nothing has changed are left out.</param>
/// <param name="Reorder">Whether to look for hidden state by running in another order.</param>
/// <param name="ReuseCached">Whether cells tagged <c>cache</c> may keep the outputs of an earlier run here, instead of being rerun.</param>
/// <param name="Reports">The reports to write.</param>
internal sealed record VerifyRequest(
    IReadOnlyList<string> Paths,
    string? Kernel,
    int Jobs,
    TimeSpan? CellTimeout,
    ComparisonOptions Comparison,
    bool Changed,
    bool Reorder,
    bool ReuseCached,
    ReportFiles Reports);

/// <summary>The files that reports are written to; null for those that nobody asked for.</summary>
internal sealed record ReportFiles(string? Json, string? JUnit, string? Html);
