namespace ResearchKit;

/// <summary>A lane of a timeline: its name and its events in order of date.</summary>
internal sealed record TimelineLane(string Name, IReadOnlyList<DatedEvent> Events)
{
    internal static IReadOnlyList<TimelineLane> Of(IReadOnlyList<DatedEvent> events, TimelineOptions options) => options.Lanes switch
    {
        TimelineLanes.Type => [.. events.GroupBy(e => e.Event.Type).OrderBy(g => g.Key).Select(g => new TimelineLane(g.Key.ToString(), [.. g]))],
        TimelineLanes.Actor => ByName(events, Actors, options.MaxLanes, "Other actors"),
        TimelineLanes.Country => ByName(events, Countries, options.MaxLanes, "Other or no country"),
        _ => events.Count == 0 ? [] : [new("", events)],
    };

    private static IReadOnlyList<TimelineLane> ByName(
        IReadOnlyList<DatedEvent> events, Func<DatedEvent, IEnumerable<string>> names, int most, string rest)
    {
        var lanes = events.SelectMany(e => names(e).Distinct().Select(name => (Name: name, Event: e)))
            .GroupBy(pair => pair.Name, pair => pair.Event)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Math.Max(1, most))
            .Select(g => new TimelineLane(g.Key, [.. g])).ToList();
        var others = events.Except(lanes.SelectMany(lane => lane.Events)).ToList();
        return others.Count == 0 ? lanes : [.. lanes, new(rest, others)];
    }

    private static IEnumerable<string> Actors(DatedEvent e) => e.Event.Actors.Select(a => a.Name);

    private static IEnumerable<string> Countries(DatedEvent e) => e.Event.Actors.Select(a => a.Country).OfType<string>().Where(c => c.Length > 0);
}
