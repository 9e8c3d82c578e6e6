namespace ResearchKit;

/// <summary>Makes second readings of the rows of <c>second-reading</c>.</summary>
internal sealed class SecondReadingBinder(CellSet cells, StudyTables study) : RowBinder<SecondReading>
{
    private readonly Cell<string> _claim = cells.Text("claim_id");
    private readonly Cell<object> _outcome = cells.Word("outcome", EnumWords<ReadingOutcome>.Lower);
    private readonly Cell<IReadOnlyList<string>> _fields = cells.Texts("fields");
    private readonly Cell<Source> _source = cells.Reference("second_source_id", study.SourcesById);

    /// <inheritdoc/>
    public override SecondReading Build(CellSet cells) => new()
    {
        ClaimId = _claim.Value!,
        Outcome = (ReadingOutcome)_outcome.Value!,
        Fields = _fields.Value ?? [],
        SecondSource = _source.Value!,
    };
}
