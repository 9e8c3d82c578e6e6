namespace ResearchKit.Cli.Running;

/// <summary>What the command line asks <c>run</c> to do.</summary>
/// <param name="Paths">Notebooks and folders; empty for all of the study's.</param>
/// <param name="Output">The folder for executed copies, or null for <c>results</c>.</param>
/// <param name="InPlace">Whether each notebook is written over instead.</param>
/// <param name="Parameters">Name and value of each parameter.</param>
/// <param name="Sweep">A table of parameters, for a run of each notebook with each of its rows; null for one run each.</param>
/// <param name="CellTimeout">How long a cell may take, or null.</param>
/// <param name="Jobs">How many notebooks run side by side.</param>
/// <param name="Kernel">The kernel to run them on, or null for each notebook's own.</param>
/// <param name="AllowErrors">Whether to go on after a cell that fails.</param>
/// <param name="NoCache">Whether cells tagged <c>cache</c> are run whatever is kept of them.</param>
internal sealed record RunRequest(
    IReadOnlyList<string> Paths,
    string? Output,
    bool InPlace,
    IReadOnlyDictionary<string, string> Parameters,
    SweepTable? Sweep,
    TimeSpan? CellTimeout,
    int Jobs,
    string? Kernel,
    bool AllowErrors,
    bool NoCache);
