using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds chains of attribution as a Plotly figure: the same boxes and lines.</summary>
internal static class ChainPlotly
{
    internal static GenericChart Figure(ChainLayout layout) => layout.Boxes.Count == 0
        ? PlotlyParts.Empty(layout.Title, ChainWords.Nothing(layout))
        : PlotlyParts.Figure([Lines(layout, passedOn: false), Lines(layout, passedOn: true), Hovers(layout)], Layout(layout));

    private static Trace Lines(ChainLayout layout, bool passedOn)
    {
        var ends = layout.Routes.Where(route => route.IsPassedOn == passedOn).Select(route => route.Points.Prepend((layout.Boxes[route.Edge.Source].X, route.Points[0].Y))).ToList();
        return new Trace("scatter").With("mode", "lines").With("x", ends.SelectMany(e => e.Select(p => (double?)p.Item1).Append(null)).ToList())
            .With("y", ends.SelectMany(e => e.Select(p => (double?)p.Item2).Append(null)).ToList())
            .With("line", new Line().With("color", passedOn ? Palette.Ink : Palette.Rule).With("width", passedOn ? 2.5 : 1.2))
            .With("hoverinfo", "skip").With("connectgaps", false).With("showlegend", false);
    }

    // The boxes are annotations; marks at their left edges show what stands behind them.
    private static Trace Hovers(ChainLayout layout)
    {
        var boxes = layout.Boxes.Values.ToList();
        return new Trace("scatter").With("mode", "markers").With("x", boxes.Select(b => b.X).ToList()).With("y", boxes.Select(b => b.Middle).ToList())
            .With("marker", PlotlyParts.Marker(Palette.Muted, "circle", 7)).With("showlegend", false)
            .With("hovertext", boxes.Select(b => PlotlyParts.Hover(ChainWords.Hover(layout, b.Node))).ToList()).With("hoverinfo", "text");
    }

    private static Layout Layout(ChainLayout layout)
    {
        var x = PlotlyParts.Axis().With("range", new[] { ChartSheet.Edge - 8, layout.Options.Width - ChartSheet.Edge }).With("visible", false);
        var y = PlotlyParts.Axis().With("range", new[] { layout.Bottom, 0 }).With("visible", false);
        var heads = layout.Columns.Select(c => Text(c.X, 2 + (c.Name.Count * ChartSheet.LineHeight / 2), $"<b>{string.Join("<br>", c.Name.Select(CleanText.Plotly))}</b>"));
        var boxes = layout.Boxes.Values.Select(b => Text(b.X, b.Middle, string.Join("<br>", Narrow(b).Select(CleanText.Plotly)))
            .With("bgcolor", b.Node.Kind == AttributionKind.Informant ? Palette.Blue : Palette.Paper)
            .With("bordercolor", b.Node.Kind == AttributionKind.Informant ? Palette.Blue : Palette.Muted)
            .With("font", PlotlyParts.Text(11, b.Node.Kind == AttributionKind.Informant ? Palette.On(Palette.Blue) : Palette.Ink)));
        return PlotlyParts.Layout(layout.Title, layout.Bottom).With("xaxis", x).With("yaxis", y).With("annotations", heads.Concat(boxes).ToList());
    }

    // A figure at 600 pixels has four fifths of the still image's room.
    private static IReadOnlyList<string> Narrow(ChainBox box) => box.Node.Kind == AttributionKind.Agency
        ? box.Lines
        : TextLines.Wrap(string.Join(' ', box.Lines), (box.Width - 12) * 0.75, 11, box.Lines.Count + 1);

    private static Annotation Text(double x, double y, string text) => new Annotation().With("x", x).With("y", y).With("xanchor", "left").With("yanchor", "middle")
        .With("align", "left").With("showarrow", false).With("text", text);
}
