namespace ResearchKit;

/// <summary>Draws how long after events they were first said.</summary>
public static class ReportLagChart
{
    private static readonly LagSign _said = new("first said");

    /// <summary>
    /// A row an event: the days from the event to the first claim of it, on an axis that gives the first days most room. What the dates leave
    /// open is drawn open.
    /// </summary>
    /// <param name="lags">The lags; events that no claim reports are counted, not drawn.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public static StudyChart Chart(this IEnumerable<ReportLag> lags, ReportLagOptions? options = null)
    {
        options ??= new();
        IReadOnlyList<ReportLag> given = [.. lags];
        var words = new LagWords(given, [.. given.Where(l => l.Days is { } days && (days.AtLeast ?? days.AtMost) is not null)], Math.Max(1, options.MaxRows), (lags as ReportLags)?.WhyEmpty);
        return new LagLayout
        {
            Title = options.Title ?? "How long after each event it was first said",
            Summary = words.Summary(),
            Width = options.Width,
            Counted = "days after the event",
            Notes = words.Reported.Count == 0 ? [words.Nothing()] : [.. words.Notes()],
        }.With([.. words.Reported.Take(words.Most).Select(Item)]).Chart();
    }

    private static LagItem Item(ReportLag lag) => new(
        lag.Event.Title, $"{DateText.Of(lag.Event.Date)}; first: {Words.List(lag.Reporters.Select(a => a.Name))}", lag.Days!.Value, _said,
        [
            $"{lag.Event.Id}: {lag.Event.Title}", $"{DateText.Of(lag.Event.Date)}, first said after {lag.Days}",
            .. lag.First!.Claims.Select(c => $"{c.Id} ({DateText.Of(c.Date)}) {c.Actor.Name}: {c.Summary}"),
        ],
        new ChartMark(lag.Event.Title, lag.Claims, [lag.Event]));
}
