namespace ResearchKit.Notebooks;

/// <summary>What verifying says of one cell.</summary>
/// <param name="Index">The cell's place among all cells, from 0.</param>
/// <param name="Number">Its number among those that are run, from 1.</param>
/// <param name="Id">Its id, if it has one.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record CellVerdict(int Index, int Number, string? Id, Verdict Verdict)
{
    /// <summary>Its source.</summary>
    public string Source { get; init; } = "";

    /// <summary>In what the rerun differs, drawings of charts last; the first of them where there are very many.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>In how many things it differs.</summary>
    public int DifferenceCount { get; init; }

    /// <summary>In how many of them the drawings of charts differ.</summary>
    public int DrawnCount { get; init; }

    /// <summary>How many values differ within the tolerance, and so count as the same.</summary>
    public int Tolerated { get; init; }

    /// <summary>Why the verdict is what it is, where it does not say so itself: <c>its tag lets it change</c>.</summary>
    public string? Note { get; init; }

    /// <summary>What it failed with.</summary>
    public ErrorOutput? Error { get; init; }

    /// <summary>Whether its differences come from the kernel, if the notebook was run on two; null if it was not.</summary>
    public bool? FromKernel { get; init; }

    /// <summary>Whether a tag leaves it out, so that it counts neither way.</summary>
    public bool IsLeftOut => Verdict == Verdict.NotRun && Note is not null;

    /// <summary>The cell in words.</summary>
    public string Words => CellNumbers.Words(Number, Id);
}
