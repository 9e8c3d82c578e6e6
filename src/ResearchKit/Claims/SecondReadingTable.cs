using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>The second reading of a study's claims; its rows go by the claim's id.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<SecondReadingTable>))]
public sealed partial class SecondReadingTable : StudyTable<SecondReadingTable, SecondReading>
{
    internal SecondReadingTable(IReadOnlyList<SecondReading> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "second-reading";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<SecondReading>> Columns { get; } =
    [
        new("claim_id", typeof(string), r => r.ClaimId),
        new("outcome", typeof(string), r => EnumWords<ReadingOutcome>.Lower[r.Outcome]),
        new("fields", typeof(string), r => ListText.Join(r.Fields)) { IsList = true },
        new("second_source_id", typeof(string), r => r.SecondSource.Id),
    ];

    private protected override string Noun => "second readings";

    private protected override IReadOnlyList<ShownColumn<SecondReading>> Shown { get; } =
    [
        new("claim", r => r.ClaimId),
        new("outcome", r => EnumWords<ReadingOutcome>.Lower[r.Outcome]),
        new("fields", r => string.Join(", ", r.Fields)),
        new("second source", r => EvidenceCell.Of(r.SecondSource)),
    ];

    private protected override RowBinder<SecondReading> Binder(CellSet cells, StudyTables study) => new SecondReadingBinder(cells, study);

    private protected override string IdOf(SecondReading row) => row.ClaimId;

    private protected override SecondReadingTable Over(IReadOnlyList<SecondReading> rows) => new(rows);
}
