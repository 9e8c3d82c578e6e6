namespace ResearchKit.Notebooks;

/// <summary>How notebooks are verified.</summary>
public sealed record VerifyOptions
{
    /// <summary>How they are run.</summary>
    public required BatchOptions Batch { get; init; }

    /// <summary>How outputs are compared.</summary>
    public ComparisonOptions Comparison { get; init; } = new();

    /// <summary>What is looked at without running them.</summary>
    public IReadOnlyList<IPreCheck> PreChecks { get; init; } = [new CountsCheck(), new DocumentCheck(), new HiddenStateCheck()];

    /// <summary>What is held against the rerun besides the outputs.</summary>
    public IReadOnlyList<IResultCheck> ResultChecks { get; init; } = [new ProseCheck()];

    /// <summary>
    /// A second way to run them, on another kernel: the outputs of that run are compared, and differences that the first run
    /// does not show are laid to the kernel.
    /// </summary>
    public BatchOptions? OtherKernel { get; init; }

    /// <summary>Whether to run them once more in another order, to find state that their code does not show.</summary>
    public bool Reorder { get; init; }

    /// <summary>What is remembered of earlier times, to leave out notebooks for which nothing has changed; null to run all.</summary>
    public VerifyMemory? Memory { get; init; }
}
