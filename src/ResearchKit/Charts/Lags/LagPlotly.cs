using System.Globalization;
using Plotly.NET;

namespace ResearchKit;

/// <summary>Builds lags as a Plotly figure: the same rows on the same bent axis.</summary>
internal static class LagPlotly
{
    internal static GenericChart Figure(LagLayout layout)
    {
        if (layout.Scale is not { } scale)
        {
            return PlotlyParts.Empty(layout.Title, layout.Summary);
        }

        var signs = layout.Rows.Where(r => !r.Item.Sign.IsSilence).GroupBy(r => r.Item.Sign).OrderBy(sign => sign.Key.Stance).ToList();
        var silent = layout.Rows.Where(r => r.Item.Sign.IsSilence).ToList();
        return PlotlyParts.Figure(
            [.. signs.SelectMany(sign => new[] { Leads(sign), Ranges(sign, scale) }), .. silent.Count == 0 ? (Trace[])[] : [Silence(silent)], .. signs.Select(sign => Marks(sign, scale))],
            Layout(layout, scale));
    }

    private static Trace Leads(IGrouping<LagSign, LagRow> rows) => Lines(rows.Select(r => (0.0, LagScale.Bend(Lead(r.Days)), r.Middle)), rows.Key.Colour, 2, "solid");

    // How far it surely is from the event; nothing where either may have come first.
    private static double Lead(DayRange days) => days switch
    {
        { AtLeast: > 0 and { } least } => least,
        { AtMost: < 0 and { } most } => most,
        _ => 0,
    };

    private static Trace Ranges(IGrouping<LagSign, LagRow> rows, LagScale scale) => Lines(
        rows.Where(r => !r.IsExact).Select(r => (LagScale.Bend(r.Days.AtLeast ?? scale.Least), LagScale.Bend(r.Days.AtMost ?? scale.Most), r.Middle)), rows.Key.Colour, 5, "2px,2px");

    private static Trace Silence(List<LagRow> rows) =>
        Lines(rows.Select(r => (0.0, LagScale.Bend(Lead(r.Days)), r.Middle)), Palette.Muted, 1.6, "1.5px,8px").With("name", "silent").With("showlegend", true);

    private static Trace Lines(IEnumerable<(double From, double To, double Y)> lines, string colour, double width, string dash)
    {
        var all = lines.ToList();
        return new Trace("scatter").With("mode", "lines")
            .With("x", all.SelectMany(l => new double?[] { l.From, l.To, null }).ToList()).With("y", all.SelectMany(l => new double?[] { l.Y, l.Y, null }).ToList())
            .With("line", new Line().With("color", colour).With("width", width).With("dash", dash)).With("hoverinfo", "skip").With("connectgaps", false).With("showlegend", false);
    }

    private static Trace Marks(IGrouping<LagSign, LagRow> rows, LagScale scale)
    {
        double Middle(LagRow row) => (LagScale.Bend(row.Days.AtLeast ?? scale.Least) + LagScale.Bend(row.Days.AtMost ?? scale.Most)) / 2;
        var marks = new Trace("scatter").With("mode", "markers").With("x", rows.Select(Middle).ToList()).With("y", rows.Select(r => r.Middle).ToList())
            .With("marker", PlotlyParts.Marker(Palette.Blue, "", 9).With("symbol", rows.Select(r => r.Days.IsExact ? "circle" : "circle-open").ToList()))
            .With("hovertext", rows.Select(r => PlotlyParts.Hover(r.Item.Hover)).ToList()).With("hoverinfo", "text").With("showlegend", false);
        return rows.Key.Stance is not { } stance ? marks : Signed(marks, StanceStyle.Of(stance), rows.Count());
    }

    private static Trace Signed(Trace marks, StanceStyle style, int count) => marks.With("mode", "markers+text").With("name", $"{style.Sign} {style.Name}").With("showlegend", true)
        .With("marker", PlotlyParts.Marker(style.Colour, "square", 12)).With("text", Enumerable.Repeat(style.Sign, count).ToList())
        .With("textfont", PlotlyParts.Text(10, style.Ink)).With("textposition", "middle center");

    private static Layout Layout(LagLayout layout, LagScale scale)
    {
        var x = PlotlyParts.Axis().With("side", "top").With("tickangle", 0).With("tickfont", PlotlyParts.Text(11, Palette.Ink)).With("title", new Title().With("text", layout.Counted)).With("range", new[] { LagScale.Bend(scale.Least) - 0.08, LagScale.Bend(scale.Most) + 0.08 })
            .With("tickvals", scale.Ticks.Select(t => LagScale.Bend(t)).ToList()).With("ticktext", scale.Ticks.Select(t => t.ToString("#,0", CultureInfo.InvariantCulture)).ToList());
        var y = PlotlyParts.Axis().With("range", new[] { layout.Bottom, LagLayout.Head }).With("showgrid", false).With("tickvals", layout.Rows.Select(r => r.Middle).ToList())
            .With("ticktext", layout.Rows.Select(r => string.Join("<br>", r.Name.Concat(r.Report).Select(CleanText.Plotly))).ToList());
        var hasLegend = layout.Rows.Any(r => r.Item.Sign is { Stance: not null } or { IsSilence: true });
        var all = PlotlyParts.Layout(layout.Title, layout.Bottom - LagLayout.Head, layout.TextWidth - 25, above: 46, below: hasLegend ? PlotlyParts.LegendRoom : 20).With("xaxis", x).With("yaxis", y);
        return hasLegend ? all.With("legend", PlotlyParts.FootLegend()) : all;
    }
}
