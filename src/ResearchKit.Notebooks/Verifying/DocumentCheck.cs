namespace ResearchKit.Notebooks;

/// <summary>Whether the document itself is sound: no id twice, no output without content, no tag of ours that says nothing.</summary>
public sealed class DocumentCheck : IPreCheck
{
    /// <inheritdoc/>
    public string Name => "document";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Task.FromResult<IReadOnlyList<Finding>>([.. Ids(subject.Committed), .. Cells(subject.Committed)]);
    }

    private IEnumerable<Finding> Ids(Notebook notebook) => notebook.Cells
        .GroupBy(cell => cell.Id, StringComparer.Ordinal)
        .Where(same => same.Key is not null && same.Count() > 1)
        .Select(same => new Finding(FindingKind.Warning, Name, FormattableString.Invariant($"{same.Count()} cells have the id '{same.Key}'; an id must be one cell's")));

    private IEnumerable<Finding> Cells(Notebook notebook)
    {
        var places = CellNumbers.ToRun(notebook);
        for (var i = 0; i < places.Count; i++)
        {
            var cell = (CodeCell)notebook.Cells[places[i]];
            foreach (var tag in VerifyTags.Unknown(cell))
                yield return new(FindingKind.Warning, "tags", $"the tag '{tag}' is not understood", i + 1);
            if (cell.Outputs.Any(IsEmpty))
                yield return new(FindingKind.Warning, Name, "has an output without any MIME type, which shows nothing", i + 1);
        }
    }

    private static bool IsEmpty(Output output) => output is DisplayOutput { Data.Count: 0 } or ExecuteResultOutput { Data.Count: 0 };
}
