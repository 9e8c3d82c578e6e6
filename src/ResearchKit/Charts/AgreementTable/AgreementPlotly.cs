using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds a drawing of measures as a Plotly figure: the same rows on the same axis.</summary>
internal static class AgreementPlotly
{
    internal static GenericChart Figure(AgreementLayout layout)
    {
        if (layout.Blocks.Count == 0)
        {
            return PlotlyParts.Empty(layout.Title, AgreementWords.Nothing);
        }

        var traces = layout.Rows.GroupBy(row => row.Sign).Select(group => Marks(group.Key, [.. group.Where(row => row.Result.Value is not null)])).ToList();
        return PlotlyParts.Figure(traces, Layout(layout));
    }

    private static Trace Marks((Glyph Glyph, string Colour, string Name) sign, IReadOnlyList<AgreementRow> rows)
    {
        var error = new Plotly.NET.TraceObjects.Error().With("type", "data").With("symmetric", false).With("color", sign.Colour).With("thickness", 2).With("width", 4)
            .With("array", rows.Select(row => row.Result.Interval is { } i ? i.High - row.Result.Value!.Value : 0).ToList())
            .With("arrayminus", rows.Select(row => row.Result.Interval is { } i ? row.Result.Value!.Value - i.Low : 0).ToList());
        return new Trace("scatter").With("mode", "markers").With("name", sign.Name)
            .With("x", rows.Select(row => row.Result.Value!.Value).ToList()).With("y", rows.Select(row => row.Y).ToList())
            .With("marker", PlotlyParts.Marker(sign.Colour, Glyphs.Symbol(sign.Glyph), 11)).With("error_x", error)
            .With("hovertext", rows.Select(row => PlotlyParts.Hover(AgreementWords.Hover(row.Result))).ToList()).With("hoverinfo", "text");
    }

    private static Layout Layout(AgreementLayout layout)
    {
        var x = PlotlyParts.Axis().With("range", new[] { layout.Least - 0.02, 1.04 }).With("tickvals", layout.Ticks.ToList()).With("side", "top");
        var y = PlotlyParts.Axis().With("showgrid", false).With("range", new[] { layout.Bottom, AgreementLayout.AxisHeight })
            .With("tickvals", layout.Rows.Select(row => row.Y).ToList())
            .With("ticktext", layout.Rows.Select(row => $"{CleanText.Plotly(AgreementText.Name(row.Result))}  <b>{AgreementWords.Value(row.Result)}</b>").ToList());
        return PlotlyParts.Layout(layout.Title, layout.Bottom - AgreementLayout.AxisHeight, layout.ValueEnd, above: 24, below: PlotlyParts.LegendRoom)
            .With("xaxis", x).With("yaxis", y).With("legend", PlotlyParts.FootLegend()).With("shapes", layout.Options.Thresholds.Select(Threshold).ToList())
            .With("annotations", layout.Blocks.Select(block => Header(block.Variable, block.Top))
                .Concat(layout.Rows.Where(row => row.Result.Value is null).Select(row => Undefined(row, layout.Least))).ToList());
    }

    private static Annotation Undefined(AgreementRow row, double least) => new Annotation()
        .With("x", least).With("xanchor", "left").With("y", row.Y).With("yanchor", "middle").With("text", CleanText.Plotly(TextLines.Shorten(CleanText.Line(row.Result.Undefined ?? ""), 420, 12)))
        .With("showarrow", false).With("bgcolor", Palette.Paper);

    private static Annotation Header(string variable, double top) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("y", top + (AgreementLayout.BlockHeader / 2)).With("yanchor", "middle")
        .With("text", $"<b>{CleanText.Plotly(variable)}</b>").With("showarrow", false).With("bgcolor", Palette.Band);

    private static Shape Threshold(double value) => new Shape().With("type", "line").With("x0", value).With("x1", value).With("yref", "paper").With("y0", 0).With("y1", 1)
        .With("line", new Line().With("color", Palette.Ink).With("width", 1.2).With("dash", "dash"));
}
