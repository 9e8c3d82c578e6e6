namespace ResearchKit.Notebooks;

/// <summary>What verifying says of a notebook.</summary>
/// <param name="File">Its file, as the user is to see it.</param>
/// <param name="Verdict">The verdict on its outputs: the worst of its cells'.</param>
public sealed record NotebookVerdict(string File, Verdict Verdict)
{
    /// <summary>The verdicts on its cells, in order; empty where none could be reached.</summary>
    public IReadOnlyList<CellVerdict> Cells { get; init; } = [];

    /// <summary>What else was found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The kernel that it was run on.</summary>
    public string? Kernel { get; init; }

    /// <summary>How long its cells took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What kept it from running to its end.</summary>
    public NotebookException? Failure { get; init; }

    /// <summary>Why it was run again though only what has changed was asked for; null where nothing of the kind was asked.</summary>
    public string? WhyRun { get; init; }

    /// <summary>Whether it was not run, since it was the same before and nothing that it rests on has changed.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>Whether its outputs are the same and nothing weighs against it.</summary>
    public bool IsWell => Verdict == Verdict.Same && Findings.All(finding => finding.Kind != FindingKind.Fault);
}
