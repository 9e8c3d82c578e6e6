namespace ResearchKit.Notebooks;

/// <summary>What became of a cell tagged <c>cache</c> in a run.</summary>
/// <param name="Index">The cell's place among all cells, from 0.</param>
/// <param name="Number">Its number among those that are run, from 1.</param>
/// <param name="Id">Its id, if it has one.</param>
/// <param name="WhyRun">Why it was run; null where it was not, and has the outputs of an earlier run.</param>
public sealed record CachedCell(int Index, int Number, string? Id, string? WhyRun)
{
    /// <summary>Whether its outputs are those of an earlier run.</summary>
    public bool IsKept => WhyRun is null;

    /// <summary>The cell in words.</summary>
    public string Words => CellNumbers.Words(Number, Id);
}
