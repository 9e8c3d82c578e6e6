using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds a graph of contradictions as a Plotly figure: the same rows, lines and signs.</summary>
internal static class GraphPlotly
{
    internal static GenericChart Figure(GraphLayout layout) => layout.Names is { } names
        ? PlotlyParts.Figure(
            [
                Uprights(layout, ContradictionKind.BetweenActors, "solid"), .. Others(layout), Signs(layout, Stance.Asserts), Signs(layout, Stance.Denies), Numbers(layout),
            ],
            Layout(layout, names))
        : PlotlyParts.Empty(layout.Title, GraphWords.Nothing(layout));

    private static IEnumerable<Trace> Others(GraphLayout layout) => layout.Lines.Select(l => l.Edge.Kind).Distinct()
        .Where(kind => kind is not (ContradictionKind.BetweenActors or ContradictionKind.OwnReversal)).Select(kind => Uprights(layout, kind, "dot"));

    private static Trace Uprights(GraphLayout layout, ContradictionKind kind, string dash)
    {
        var lines = layout.Lines.Where(l => l.Edge.Kind == kind).ToList();
        return new Trace("scatter").With("mode", "lines").With("name", lines.Count == 0 ? "" : lines[0].Edge.Pairs[0].KindInWords)
            .With("x", lines.SelectMany(l => new double?[] { l.X, l.X, null }).ToList())
            .With("y", lines.SelectMany(l => new double?[] { l.AssertsY, l.DeniesY, null }).ToList())
            .With("line", new Line().With("color", Palette.Ink).With("width", 1.6).With("dash", dash))
            .With("hoverinfo", "skip").With("connectgaps", false).With("showlegend", lines.Count > 0);
    }

    private static Trace Signs(GraphLayout layout, Stance stance)
    {
        var style = StanceStyle.Of(stance);
        var shift = stance == Stance.Asserts ? -GraphLine.Apart : GraphLine.Apart;
        return new Trace("scatter").With("mode", "markers+text").With("name", $"{style.Sign} {style.Name}")
            .With("x", layout.Lines.Select(l => l.X).ToList())
            .With("y", layout.Lines.Select(l => (stance == Stance.Asserts ? l.AssertsY : l.DeniesY) + (l.IsOwn ? shift : 0)).ToList())
            .With("marker", PlotlyParts.Marker(style.Colour, "square", 12)).With("text", layout.Lines.Select(_ => style.Sign).ToList())
            .With("textfont", PlotlyParts.Text(10, style.Ink)).With("textposition", "middle center")
            .With("hovertext", layout.Lines.Select(l => PlotlyParts.Hover(l.Edge.Hover)).ToList()).With("hoverinfo", "text");
    }

    private static Trace Numbers(GraphLayout layout) => new Trace("scatter").With("mode", "text")
        .With("x", layout.Lines.Select(l => l.X).ToList()).With("y", layout.Lines.Select(_ => GraphLayout.Head / 2).ToList())
        .With("text", layout.Lines.Select(l => l.Number.ToString(CultureInfo.InvariantCulture)).ToList())
        .With("hoverinfo", "skip").With("showlegend", false);

    private static Layout Layout(GraphLayout layout, RowNames names)
    {
        var x = PlotlyParts.Axis().With("range", new[] { names.Right, layout.Right }).With("showgrid", false).With("showticklabels", false);
        var y = PlotlyParts.Axis().With("range", new[] { names.Bottom, 0 }).With("tickvals", names.Rows.Select((_, i) => names.Middle(i)).Prepend(GraphLayout.Head / 2).ToList())
            .With("ticktext", names.Lines.Select(lines => string.Join("<br>", lines.Select(CleanText.Plotly))).Prepend(GraphWords.Line).ToList());
        var (key, left) = (PlotlyParts.KeyLines(GraphWords.Key(layout)), names.Width + 4);
        return PlotlyParts.Layout(layout.Title, names.Bottom, left, below: Math.Round(PlotlyParts.KeyRoom(key) + 50)).With("xaxis", x).With("yaxis", y)
            .With("legend", PlotlyParts.FootLegend()).With("annotations", new[] { PlotlyParts.Key(key, left) });
    }
}
