namespace ResearchKit;

/// <summary>Draws places on a map. Nothing is fetched: the outline of the land comes with the kit.</summary>
/// <remarks>
/// The land is Natural Earth's, 1:110 million, which is in the public domain (www.naturalearthdata.com). No borders are drawn:
/// where they run is disputed in what is studied here.
/// </remarks>
public static class MapChart
{
    /// <summary>A map of where events are said to have happened: a mark a place, larger the more events it has.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    /// <exception cref="ArgumentException">The bounds are no part of the world.</exception>
    public static StudyChart Map(this IEnumerable<Event> events, MapOptions? options = null) => Draw(MapContent.Of(events), options ?? new());

    /// <summary>A map of places.</summary>
    /// <param name="places">The places, in any order.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    /// <exception cref="ArgumentException">The bounds are no part of the world.</exception>
    public static StudyChart Map(this IEnumerable<Place> places, MapOptions? options = null) => Draw(MapContent.Of(places), options ?? new());

    private static StudyChart Draw(MapContent content, MapOptions options)
    {
        var layout = MapLayout.Of(content, options);
        var summary = MapWords.Summary(layout);
        return new(layout.Title, summary, MapSvg.Draw(layout, summary), () => MapPlotly.Figure(layout), () => layout.Marks.SelectMany(mark => mark.Sites).Select(site => new ChartMark(site.Place.Name, [], site.Events)));
    }
}
