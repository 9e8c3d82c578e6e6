namespace ResearchKit.Notebooks;

/// <summary>The tags by which a cell says how it is to be run, those of nbclient.</summary>
internal static class CellTags
{
    /// <summary>The cell is expected to fail: the run goes on.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>The cell's outputs are kept while what they rest on is the same: see <see cref="CellCache"/>.</summary>
    public const string Cache = "cache";

    /// <summary>The cell is left as it is, its outputs too.</summary>
    public const string SkipExecution = "skip-execution";
}
