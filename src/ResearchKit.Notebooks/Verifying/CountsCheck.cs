namespace ResearchKit.Notebooks;

/// <summary>Whether a notebook was run from the top, once, before it was committed: its counts are 1, 2, 3 …</summary>
public sealed class CountsCheck : IPreCheck
{
    /// <inheritdoc/>
    public string Name => "counts";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Task.FromResult<IReadOnlyList<Finding>>([.. Check(subject.Committed)]);
    }

    private IEnumerable<Finding> Check(Notebook notebook)
    {
        var counts = CellNumbers.ToRun(notebook).Select(index => ((CodeCell)notebook.Cells[index]).ExecutionCount).ToList();
        if (counts.Count > 0 && counts.TrueForAll(count => count is null))
        {
            yield return new(FindingKind.Fault, Name, "no cell has been run: there is nothing to compare with");
            yield break;
        }

        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] is null)
                yield return new(FindingKind.Fault, Name, "has not been run", i + 1);
            else if (counts[i] != i + 1)
                yield return new(FindingKind.Fault, Name, FormattableString.Invariant($"was run as [{counts[i]}], not as [{i + 1}]: not a clean run from the top"), i + 1);
        }
    }
}
