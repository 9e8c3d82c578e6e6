namespace ResearchKit;

/// <summary>Draws how long after events they were first said.</summary>
public static class ReportLagChart
{
    /// <summary>
    /// A row an event: the days from the event to the first claim of it, on an axis that gives the first days most room. What the dates leave
    /// open is drawn open.
    /// </summary>
    /// <param name="lags">The lags; events that no claim reports are counted, not drawn.</param>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public static StudyChart Chart(this IEnumerable<ReportLag> lags, ReportLagOptions? options = null)
    {
        var layout = LagLayout.Of([.. lags], options ?? new(), (lags as ReportLags)?.WhyEmpty);
        return new(layout.Title, layout.Summary, LagSvg.Draw(layout), () => LagPlotly.Figure(layout), () => layout.Rows.Select(row => new ChartMark(row.Lag.Event.Title, row.Lag.Claims, [row.Lag.Event])));
    }
}
