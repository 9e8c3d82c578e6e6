using System.Globalization;
using Plotly.NET;

namespace ResearchKit;

/// <summary>Builds report lags as a Plotly figure: the same rows on the same bent axis.</summary>
internal static class LagPlotly
{
    internal static GenericChart Figure(LagLayout layout) => layout.Scale is { } scale
        ? PlotlyParts.Figure([Leads(layout), Ranges(layout, scale), Marks(layout, scale)], Layout(layout, scale))
        : PlotlyParts.Empty(layout.Title, LagWords.Nothing(layout));

    private static Trace Leads(LagLayout layout) => Lines(layout.Rows.Select(r => (0.0, LagScale.Bend(Lead(r.Days)), r.Middle)), 2, "solid");

    // How far it surely is from the event; nothing where either may have come first.
    private static double Lead(DayRange days) => days switch
    {
        { AtLeast: > 0 and { } least } => least,
        { AtMost: < 0 and { } most } => most,
        _ => 0,
    };

    private static Trace Ranges(LagLayout layout, LagScale scale) => Lines(
        layout.Rows.Where(r => !r.Days.IsExact).Select(r => (LagScale.Bend(r.Days.AtLeast ?? scale.Least), LagScale.Bend(r.Days.AtMost ?? scale.Most), r.Middle)), 5, "2px,2px");

    private static Trace Lines(IEnumerable<(double From, double To, double Y)> lines, double width, string dash)
    {
        var all = lines.ToList();
        return new Trace("scatter").With("mode", "lines")
            .With("x", all.SelectMany(l => new double?[] { l.From, l.To, null }).ToList()).With("y", all.SelectMany(l => new double?[] { l.Y, l.Y, null }).ToList())
            .With("line", new Line().With("color", Palette.Blue).With("width", width).With("dash", dash)).With("hoverinfo", "skip").With("connectgaps", false).With("showlegend", false);
    }

    private static Trace Marks(LagLayout layout, LagScale scale)
    {
        double Middle(LagRow row) => (LagScale.Bend(row.Days.AtLeast ?? scale.Least) + LagScale.Bend(row.Days.AtMost ?? scale.Most)) / 2;
        return new Trace("scatter").With("mode", "markers").With("x", layout.Rows.Select(Middle).ToList()).With("y", layout.Rows.Select(r => r.Middle).ToList())
            .With("marker", PlotlyParts.Marker(Palette.Blue, "", 9).With("symbol", layout.Rows.Select(r => r.Days.IsExact ? "circle" : "circle-open").ToList()))
            .With("hovertext", layout.Rows.Select(r => PlotlyParts.Hover(r.Hover)).ToList()).With("hoverinfo", "text").With("showlegend", false);
    }

    private static Layout Layout(LagLayout layout, LagScale scale)
    {
        var x = PlotlyParts.Axis().With("side", "top").With("tickangle", 0).With("tickfont", PlotlyParts.Text(11, Palette.Ink)).With("title", new Title().With("text", "days after the event")).With("range", new[] { LagScale.Bend(scale.Least) - 0.08, LagScale.Bend(scale.Most) + 0.08 })
            .With("tickvals", scale.Ticks.Select(t => LagScale.Bend(t)).ToList()).With("ticktext", scale.Ticks.Select(t => t.ToString("#,0", CultureInfo.InvariantCulture)).ToList());
        var y = PlotlyParts.Axis().With("range", new[] { layout.Bottom, LagLayout.Head }).With("showgrid", false).With("tickvals", layout.Rows.Select(r => r.Middle).ToList())
            .With("ticktext", layout.Rows.Select(r => string.Join("<br>", r.Name.Concat(r.Report).Select(CleanText.Plotly))).ToList());
        return PlotlyParts.Layout(layout.Title, layout.Bottom - LagLayout.Head, LagLayout.TextWidth - 25, above: 46).With("xaxis", x).With("yaxis", y);
    }
}
