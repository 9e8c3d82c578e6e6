using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds figures over time as a Plotly figure: the same lanes on the same scale.</summary>
internal static class FigurePlotly
{
    internal static GenericChart Figure(FigureLayout layout)
    {
        if (layout.Axis is not { } axis)
        {
            return PlotlyParts.Empty(layout.Title, FigureWords.Nothing(layout));
        }

        var traces = layout.Lanes.SelectMany(lane => FigureJoin.Of(lane, layout.Series).Select(join => Join(lane, join)).Concat([Periods(lane), Ranges(lane), Marks(lane)])).ToList();
        return PlotlyParts.Figure(traces, Layout(layout, axis));
    }

    private static Trace Ranges(FigureLane lane)
    {
        var ranges = lane.Marks.Where(m => m.Point.IsRange).ToList();
        return Lines(lane, ranges.SelectMany(m => new[] { Day(m), Day(m), null }), ranges.SelectMany(m => new double?[] { m.LowY, m.HighY, null }), 4);
    }

    private static Trace Join(FigureLane lane, FigureJoin join) =>
        Lines(lane, join.Marks.Select(Day), join.Marks.Select(m => (double?)m.Y), 1.4, join.Dash is null ? "solid" : "dot");

    private static Trace Periods(FigureLane lane)
    {
        var periods = lane.Marks.Select(m => (Mark: m, When: m.Point.Claim is { FigureBasis: FigureBasis.ForPeriod, EventDate: { } when } ? DateShape.Of(when) : null))
            .Where(p => p.When is { From: not null, To: not null }).ToList();
        return Lines(
            lane, periods.SelectMany(p => new[] { PlotlyParts.Date(p.When!.From!.Value), PlotlyParts.Date(p.When.To!.Value.PlusDays(1)), null }),
            periods.SelectMany(p => new double?[] { p.Mark.Y, p.Mark.Y, null }), 2.4);
    }

    private static Trace Lines(FigureLane lane, IEnumerable<string?> xs, IEnumerable<double?> ys, double width, string dash = "solid") =>
        new Trace("scatter").With("mode", "lines").With("x", xs.ToList()).With("y", ys.ToList())
            .With("line", new Line().With("color", lane.Colour).With("width", width).With("dash", dash)).With("hoverinfo", "skip").With("connectgaps", false).With("showlegend", false);

    private static Trace Marks(FigureLane lane) => new Trace("scatter").With("mode", "markers+text").With("name", CleanText.Plotly(lane.Actor.Name))
        .With("x", lane.Marks.Select(Day).ToList()).With("y", lane.Marks.Select(m => m.Y).ToList())
        .With("marker", PlotlyParts.Marker(lane.Colour, "", 10).With("symbol", lane.Marks.Select(m => Symbol(m.Point)).ToList()))
        .With("text", lane.Marks.Select(m => CleanText.Plotly(m.Label is null ? "" : m.Point.Label)).ToList())
        .With("textposition", lane.Marks.Select(Side).ToList())
        .With("hovertext", lane.Marks.Select(m => PlotlyParts.Hover(m.Point.Hover())).ToList()).With("hoverinfo", "text")
        .With("showlegend", false).With("cliponaxis", false);

    private static string Symbol(FigurePoint point) => point switch
    {
        { Reach: > 0 } => "triangle-up",
        { Reach: < 0 } => "triangle-down",
        { IsRange: true } => "line-ew-open",
        _ => Glyphs.Symbol(point.Glyph),
    };

    private static string Side(FigureMark mark) => mark.Label switch
    {
        { } box when box.Left > mark.X => $"{Height(box, mark)} right",
        { } box when box.Right < mark.X => $"{Height(box, mark)} left",
        { } box when box.Top > mark.Y => "bottom center",
        _ => "top center",
    };

    private static string Height(FigureBox box, FigureMark mark) => (((box.Top + box.Bottom) / 2) - mark.Y) switch
    {
        < -4 => "top",
        > 4 => "bottom",
        _ => "middle",
    };

    private static string? Day(FigureMark mark) => PlotlyParts.Date(mark.Point.Day) + " 12:00";

    private static Layout Layout(FigureLayout layout, TimeAxis axis)
    {
        var x = PlotlyParts.Axis().With("type", "date").With("side", "top")
            .With("range", new[] { PlotlyParts.Date(axis.First), PlotlyParts.Date(axis.Last.PlusDays(1)) });
        var y = PlotlyParts.Axis().With("range", new[] { layout.Bottom, TimeAxisSvg.Height })
            .With("tickvals", layout.Lanes.SelectMany(l => new[] { l.ScaleTop, l.ScaleBottom }).ToList())
            .With("ticktext", layout.Lanes.SelectMany(_ => new[] { Words.Number(layout.Scale.To), Words.Number(layout.Scale.From) }).ToList());
        var numbers = TextMetrics.Width(Words.Number(layout.Scale.To), 12) + 12;
        return PlotlyParts.Layout(layout.Title, layout.Bottom - TimeAxisSvg.Height, numbers, above: 30, below: 64).With("xaxis", x).With("yaxis", y)
            .With("annotations", layout.Lanes.Select(Name).Append(Signs(layout)).ToList());
    }

    // The signs beside the numbers, as the legend of the still image has them.
    private static Annotation Signs(FigureLayout layout) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("yref", "paper").With("y", 0).With("yanchor", "top").With("yshift", -8)
        .With("align", "left").With("showarrow", false).With("text", string.Join("<br>", TextLines.Wrap(string.Join(" · ", FigureLegend.Of(layout).Select(item => item.Label)), 490, 12, 3).Select(CleanText.Plotly)));

    private static Annotation Name(FigureLane lane) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("y", lane.Top + 9).With("yanchor", "middle")
        .With("text", $"<b>{CleanText.Plotly(lane.Actor.Name)}</b>").With("showarrow", false);
}
