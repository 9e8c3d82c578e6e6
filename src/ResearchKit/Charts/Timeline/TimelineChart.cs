namespace ResearchKit;

/// <summary>Draws events on a time axis.</summary>
public static class TimelineChart
{
    /// <summary>
    /// A timeline: intervals as bars, days as marks; what a date leaves open (a bare month, uncertain, approximate, an open end) is drawn open.
    /// </summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public static StudyChart Timeline(this IEnumerable<Event> events, TimelineOptions? options = null)
    {
        var layout = TimelineLayout.Of([.. events], options ?? new()) with { Why = Selection.Why(events) };
        var summary = TimelineWords.Summary(layout);
        return new(layout.Title, summary, TimelineSvg.Draw(layout, summary), () => TimelinePlotly.Figure(layout), () => layout.Drawn.Select(dated => ChartMark.Of(dated.Event)));
    }
}
