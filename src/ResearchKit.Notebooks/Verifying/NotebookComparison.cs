namespace ResearchKit.Notebooks;

/// <summary>Compares a notebook with its rerun, cell by cell.</summary>
/// <param name="options">How outputs are compared.</param>
public sealed class NotebookComparison(ComparisonOptions options)
{
    /// <summary>Compares two notebooks of the same cells.</summary>
    /// <param name="was">The notebook as it is committed.</param>
    /// <param name="now">The same after the rerun.</param>
    /// <param name="failedIndex">The place of the cell that ended the rerun, if one did; those after it did not run.</param>
    public IReadOnlyList<CellVerdict> Compare(Notebook was, Notebook now, int? failedIndex = null)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        var places = CellNumbers.ToRun(was);
        return [.. places.Select((index, i) => Compare(index, i + 1, (CodeCell)was.Cells[index], (CodeCell)now.Cells[index], failedIndex))];
    }

    private CellVerdict Compare(int index, int number, CodeCell was, CodeCell now, int? failedIndex)
    {
        var cell = new CellVerdict(index, number, was.Id, Verdict.Same) { Source = was.Source };
        if (VerifyTags.Skips(was))
            return cell with { Verdict = Verdict.NotRun, Note = "its tag says to skip it" };
        if (index == failedIndex)
            return cell with { Verdict = Verdict.Failed, Error = now.Outputs.OfType<ErrorOutput>().LastOrDefault() };
        if (now.ExecutionCount is null || index > failedIndex)
            return cell with { Verdict = Verdict.NotRun };
        return Compare(cell, was, now);
    }

    private CellVerdict Compare(CellVerdict cell, CodeCell was, CodeCell now)
    {
        var differences = new OutputComparison(options.For(was)).Compare(was.Outputs, now.Outputs);
        if (VerifyTags.ExpectsException(was) && !now.Outputs.Any(output => output is ErrorOutput) && !was.Outputs.Any(output => output is ErrorOutput))
        {
            differences.Enter(1, "error");
            differences.Add("is expected, as the cell's tag says, and did not come", null, null);
        }

        var mayChange = VerifyTags.AllowsChange(was);
        return cell with
        {
            Verdict = differences.Count == 0 || mayChange ? Verdict.Same : Verdict.Changed,
            Differences = mayChange ? [] : differences.Kept,
            DifferenceCount = mayChange ? 0 : differences.Count,
            DrawnCount = mayChange ? 0 : differences.Drawn,
            Tolerated = differences.Tolerated,
            Note = mayChange && differences.Count > 0 ? "changed, as its tag lets it" : null,
        };
    }
}
