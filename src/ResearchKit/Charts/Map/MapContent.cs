namespace ResearchKit;

/// <summary>What a map is of: places, and the events at each where it is a map of events.</summary>
/// <param name="Sites">The places, those with most events first.</param>
/// <param name="CountsEvents">Whether it is a map of events.</param>
/// <param name="Given">The number of events or places that were given.</param>
/// <param name="Placeless">The events that name no place.</param>
internal sealed record MapContent(IReadOnlyList<MapSite> Sites, bool CountsEvents, int Given, IReadOnlyList<Event> Placeless)
{
    /// <summary>Which filter left none; null where that is not known.</summary>
    public string? Why { get; private init; }

    public static MapContent Of(IEnumerable<Event> given)
    {
        var events = given.ToList();
        var sites = events.Where(e => e.Place is not null).GroupBy(e => e.Place!.Id)
            .Select(g => new MapSite(g.First().Place!, [.. g.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)]))
            .OrderByDescending(site => site.Events.Count).ThenBy(site => site.Place.Id, StringComparer.Ordinal);
        return new([.. sites], CountsEvents: true, events.Count, [.. events.Where(e => e.Place is null)]) { Why = Selection.Why(given) };
    }

    public static MapContent Of(IEnumerable<Place> given)
    {
        var places = given.ToList();
        var sites = places.DistinctBy(place => place.Id).OrderBy(place => place.Id, StringComparer.Ordinal).Select(place => new MapSite(place, []));
        return new([.. sites], CountsEvents: false, places.Count, []) { Why = Selection.Why(given) };
    }
}

/// <summary>A place, and what is said to have happened there, in order.</summary>
internal sealed record MapSite(Place Place, IReadOnlyList<Event> Events)
{
    /// <summary>Whether its point only stands for it: an approximate one, or a town for its region.</summary>
    public bool IsApproximate => Place.Kind is { } kind
        && (kind.Contains("approximate", StringComparison.OrdinalIgnoreCase) || kind.Contains("point is", StringComparison.OrdinalIgnoreCase));
}
