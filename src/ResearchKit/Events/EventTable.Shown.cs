namespace ResearchKit;

public sealed partial class EventTable
{
    private protected override IReadOnlyList<ShownColumn<Event>> Shown { get; } =
    [
        new("event", e => e.Id),
        new("date", e => e.Date.ToString()),
        new("type", e => EnumWords<EventType>.Upper[e.Type]),
        new("title", e => e.Title),
        new("actors", e => string.Join(", ", e.Actors.Select(a => a.Name))),
        new("place", e => e.Place?.Name),
        new("summary", e => e.Summary),
        new("evidence", EvidenceCell.Of),
    ];
}
