namespace ResearchKit;

/// <summary>Draws figures over time.</summary>
internal static class FigureChart
{
    internal static StudyChart Of(FigureSeries series, FigureChartOptions options)
    {
        var layout = FigureLayout.Of(series, options);
        var summary = FigureWords.Summary(layout);
        return new(layout.Title, summary, FigureSvg.Draw(layout, summary), () => FigurePlotly.Figure(layout), () => layout.Lanes.SelectMany(lane => lane.Marks).Select(mark => ChartMark.Of($"{mark.Point.Claim.Actor.Name} · {DateText.Of(mark.Point.Claim.Date)}", mark.Point.Claim)));
    }
}
