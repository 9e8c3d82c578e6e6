namespace ResearchKit;

/// <summary>An event with its date as a chart draws it.</summary>
internal sealed record DatedEvent(Event Event, DateShape Shape)
{
    internal static DatedEvent Of(Event e) => new(e, DateShape.Of(e.Date));

    /// <summary>Those that have a place in the calendar, by first day, last day and id.</summary>
    internal static IReadOnlyList<DatedEvent> InOrder(IEnumerable<Event> events) =>
        [.. events.Select(Of).Where(e => e.Shape.HasPlace)
            .OrderBy(e => e.Shape.Anchor).ThenBy(e => e.Shape.To ?? e.Shape.Anchor).ThenBy(e => e.Event.Id, StringComparer.Ordinal)];
}
