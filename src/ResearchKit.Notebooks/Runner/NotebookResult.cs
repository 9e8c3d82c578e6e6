namespace ResearchKit.Notebooks;

/// <summary>How the run of a notebook ended.</summary>
/// <param name="Job">The notebook.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="CellsRun">How many cells were run or had their outputs kept, the one that failed included.</param>
/// <param name="CellsToRun">How many cells there were to run.</param>
/// <param name="AllowedErrors">How many cells and bound values failed that were allowed to because the run allows errors.</param>
/// <param name="Elapsed">How long its cells took, without the kernel's start.</param>
/// <param name="Failure">What kept it from succeeding; null if it did, or if it was stopped from outside.</param>
public sealed record NotebookResult(
    NotebookJob Job,
    NotebookOutcome Outcome,
    int CellsRun,
    int CellsToRun,
    int AllowedErrors,
    TimeSpan Elapsed,
    NotebookException? Failure)
{
    /// <summary>The notebook with what its cells gave, whole or as far as it had come; null if no cell was reached.</summary>
    public Notebook? Executed { get; init; }

    /// <summary>What became of each cell tagged <c>cache</c> that was reached, in order; empty where none is kept or the run keeps none.</summary>
    public IReadOnlyList<CachedCell> Cached { get; init; } = [];

    /// <summary>The bound values among the allowed errors, in order; they stand in their texts as they were.</summary>
    public IReadOnlyList<BoundValueFailedException> FailedValues { get; init; } = [];

    /// <summary>The name of the kernel that it ran on; null if none was started.</summary>
    public string? Kernel { get; init; }

    /// <summary>Whether an executed notebook was written, whole or as far as it had come.</summary>
    public bool IsSaved => Job.Target is not null && Outcome is not (NotebookOutcome.KernelUnavailable or NotebookOutcome.Invalid or NotebookOutcome.NotSaved or NotebookOutcome.NotRun);
}
