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
        var scaled = layout.Lanes.Where(l => l.Scale is not null).ToList();
        var x = PlotlyParts.Days(axis);
        var y = PlotlyParts.Axis().With("range", new[] { layout.Bottom, TimeAxisSvg.Height })
            .With("tickvals", scaled.SelectMany(l => new[] { l.ScaleTop, l.ScaleBottom }).ToList())
            .With("ticktext", scaled.SelectMany(l => new[] { Words.Number(l.Scale!.To), Words.Number(l.Scale.From) }).ToList());
        var numbers = scaled.Select(l => TextMetrics.Width(Words.Number(l.Scale!.To), 12)).DefaultIfEmpty(0).Max() + 12;
        return PlotlyParts.Layout(layout.Title, layout.Bottom - TimeAxisSvg.Height, numbers, above: 30, below: 64).With("xaxis", x).With("yaxis", y)
            .With("annotations", layout.Bands.Select(Head).Concat(layout.Lanes.Select(Name)).Append(Signs(layout)).ToList());
    }

    // The signs beside the numbers, as the legend of the still image has them.
    private static Annotation Signs(FigureLayout layout) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("yref", "paper").With("y", 0).With("yanchor", "top").With("yshift", -8)
        .With("align", "left").With("showarrow", false).With("text", string.Join("<br>", TextLines.Wrap(string.Join(" · ", FigureLegend.Of(layout).Select(item => item.Label)), 490, 12, 3).Select(CleanText.Plotly)));

    private static Annotation Head(FigureBand band) => Written($"<b>{CleanText.Plotly(TextLines.Shorten(band.Name, 540, 12, bold: true))}</b>", band.Top + (FigureBand.Head / 2))
        .With("bgcolor", Palette.Band);

    private static Annotation Name(FigureLane lane) => Written(CleanText.Plotly(lane.Actor.Name), lane.Top + 8);

    private static Annotation Written(string text, double y) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("y", y).With("yanchor", "middle").With("text", text).With("showarrow", false);
}
