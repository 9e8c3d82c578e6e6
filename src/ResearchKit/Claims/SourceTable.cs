using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Pages on which events and claims were read.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<SourceTable>))]
public sealed partial class SourceTable : StudyTable<SourceTable, Source>
{
    internal SourceTable(IReadOnlyList<Source> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "sources";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Source>> Columns { get; } =
    [
        new("source_id", typeof(string), s => s.Id),
        new("publisher", typeof(string), s => s.Publisher),
        new("agency", typeof(string), s => s.Agency),
        new("title", typeof(string), s => s.Title),
        new("published", typeof(EdtfDate), s => s.Published),
        new("url", typeof(string), s => s.Url),
        new("read_as", typeof(string), s => s.ReadAs),
    ];

    private protected override IReadOnlyList<ShownColumn<Source>> Shown { get; } =
    [
        new("source", s => s.Id),
        new("publisher", s => s.Publisher),
        new("agency", s => s.Agency),
        new("title", s => s.Title),
        new("published", s => s.Published?.ToString()),
        new("page", s => new GridCell(s.Url, s.Url)),
    ];

    private protected override RowBinder<Source> Binder(CellSet cells, StudyTables study) => new SourceBinder(cells);

    private protected override string IdOf(Source row) => row.Id;

    private protected override SourceTable Over(IReadOnlyList<Source> rows) => new(rows);
}
