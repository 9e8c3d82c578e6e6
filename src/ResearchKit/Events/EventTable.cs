using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Events of a study.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<EventTable>))]
public sealed partial class EventTable : StudyTable<EventTable, Event>
{
    private readonly StudyTables? _given;
    private StudyTables? _study;

    internal EventTable(IReadOnlyList<Event> rows)
        : this(rows, null)
    {
    }

    internal EventTable(IReadOnlyList<Event> rows, StudyTables? study)
        : base(rows) => _study = _given = study;

    /// <inheritdoc/>
    public override string Name => "events";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Event>> Columns => All;

    /// <summary>The tables to which the events refer; where none were given, those that the events make up.</summary>
    internal StudyTables Study => _study ??= StudyTables.Of(this);

    private static IReadOnlyList<Column<Event>> All { get; } =
    [
        new("event_id", typeof(string), e => e.Id),
        new("date", typeof(EdtfDate), e => e.Date),
        new("title", typeof(string), e => e.Title),
        new("actors", typeof(string), e => ListText.Join(e.Actors.Select(a => a.Id))) { IsList = true },
        new("place_id", typeof(string), e => e.Place?.Id),
        new("type", typeof(string), e => EnumWords<EventType>.Upper[e.Type]),
        new("kind", typeof(string), e => e.Kind),
        new("summary", typeof(string), e => e.Summary),
        new("source_id", typeof(string), e => e.Source?.Id),
        new("passage", typeof(string), e => e.Passage),
        new("same_as", typeof(string), e => e.SameAs),
        new("verified", typeof(bool), e => e.Verified),
        new("place", typeof(string), e => e.Place?.Name) { IsDerived = true },
        new("country", typeof(string), e => e.Place?.Country) { IsDerived = true },
        new("publisher", typeof(string), e => e.Source?.Publisher) { IsDerived = true },
    ];

    private protected override RowBinder<Event> Binder(CellSet cells, StudyTables study) => new EventBinder(cells, study);

    private protected override string IdOf(Event row) => row.Id;

    private protected override EventTable Over(IReadOnlyList<Event> rows) => new(rows, _given ?? Study);
}
