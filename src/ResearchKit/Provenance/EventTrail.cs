using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Where events stand in the data, and what reports each: its words or its page.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<EventTrail>))]
public sealed class EventTrail : Trail<EventTrail, TracedEvent>
{
    internal EventTrail(IReadOnlyList<TracedEvent> rows)
        : base(rows, "events behind it", All, Cells, row => [row.Event.Source])
    {
    }

    private protected override EventTrail Holding(IReadOnlyList<TracedEvent> rows) => new(rows);

    private static IReadOnlyList<ShownColumn<TracedEvent>> Cells { get; } =
    [
        new("event", row => row.Event.Id),
        new("row", row => row.Row),
        new("date", row => row.Event.Date.ToString()),
        new("title", row => row.Event.Title),
        new("what", row => row.Passage is { } words ? $"“{words}”" : row.Event.Summary),
        new("read in", row => EvidenceCell.Of(row.Event)),
    ];

    private static IReadOnlyList<Column<TracedEvent>> All { get; } =
    [
        new("event_id", typeof(string), row => row.Event.Id),
        new("file", typeof(string), row => row.File),
        new("line", typeof(long), row => (long?)row.Line),
        new("date", typeof(EdtfDate), row => row.Event.Date),
        new("title", typeof(string), row => row.Event.Title),
        new("passage", typeof(string), row => row.Event.Passage),
        new("words", typeof(string), row => row.Passage),
        new("source_url", typeof(string), row => row.Event.Source?.Url),
    ];
}
