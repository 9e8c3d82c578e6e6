using System.Globalization;

namespace ResearchKit;

/// <summary>Draws a graph of contradictions as SVG.</summary>
internal static class GraphSvg
{
    private const double Gap = 3;

    internal static string Draw(GraphLayout layout)
    {
        var sheet = new ChartSheet(layout.Title, layout.Summary, layout.Options.Width);
        return layout.Names is { } names
            ? (sheet with { Legend = Legend(layout), Notes = [.. GraphWords.Notes(layout)], BodyHeight = layout.Key.Bottom, Body = svg => Body(svg, layout, names) }).Draw()
            : (sheet with { Notes = [GraphWords.Nothing(layout)] }).Draw();
    }

    private static List<LegendItem> Legend(GraphLayout layout)
    {
        var items = new List<LegendItem>
        {
            new("asserts", 14, (svg, x, y) => StanceStyle.Of(Stance.Asserts).Draw(svg, x + 7, y, GraphLine.Radius)),
            new("denies", 14, (svg, x, y) => StanceStyle.Of(Stance.Denies).Draw(svg, x + 7, y, GraphLine.Radius)),
        };
        foreach (var kind in layout.Lines.Where(l => !l.IsOwn).DistinctBy(l => l.Edge.Kind))
        {
            items.Add(new(kind.Edge.Pairs[0].KindInWords, 10, (svg, x, y) => Upright(svg, x + 5, y - 8, y + 8, kind.Edge.Kind)));
        }

        if (layout.Lines.Any(l => l.IsOwn))
        {
            items.Add(new("both by one actor", 12, (svg, x, y) => Both(svg, x + 6, y)));
        }

        return items;
    }

    private static void Body(SvgWriter svg, GraphLayout layout, RowNames names)
    {
        RowNamesSvg.Draw(svg, names, layout.Right);
        svg.Label(names.Right - 6, GraphLayout.Head - 9, GraphWords.Line, new TextStyle(Palette.Muted, Anchor: "end"));
        for (var i = 0; i < layout.Actors.Count; i++)
        {
            var own = layout.Lines.Where(l => l.Edge.Asserting.Id == layout.Actors[i].Id || l.Edge.Denying.Id == layout.Actors[i].Id).ToList();
            svg.Line(names.Right, names.Middle(i), own[^1].X, names.Middle(i), Palette.Rule, 1.5);
        }

        foreach (var line in layout.Lines)
        {
            svg.Open("g").Content("title", string.Join(" — ", line.Edge.Hover));
            svg.Label(line.X, GraphLayout.Head - 9, line.Number.ToString(CultureInfo.InvariantCulture), new TextStyle(Palette.Ink, Anchor: "middle"));
            Draw(svg, line);
            svg.Close();
        }

        layout.Key.Draw(svg);
    }

    private static void Draw(SvgWriter svg, GraphLine line)
    {
        if (line.IsOwn)
        {
            Both(svg, line.X, line.AssertsY);
            return;
        }

        Upright(svg, line.X, Math.Min(line.AssertsY, line.DeniesY), Math.Max(line.AssertsY, line.DeniesY), line.Edge.Kind);
        StanceStyle.Of(Stance.Asserts).Draw(svg, line.X, line.AssertsY, GraphLine.Radius);
        StanceStyle.Of(Stance.Denies).Draw(svg, line.X, line.DeniesY, GraphLine.Radius);
    }

    private static void Both(SvgWriter svg, double x, double y)
    {
        StanceStyle.Of(Stance.Asserts).Draw(svg, x, y - GraphLine.Apart, GraphLine.Radius - 0.5);
        StanceStyle.Of(Stance.Denies).Draw(svg, x, y + GraphLine.Apart, GraphLine.Radius - 0.5);
    }

    // Two strokes within a government, one between others.
    private static void Upright(SvgWriter svg, double x, double top, double bottom, ContradictionKind kind)
    {
        if (kind == ContradictionKind.BetweenActors)
        {
            svg.Line(x, top, x, bottom, Palette.Ink, 1.6);
            return;
        }

        svg.Line(x - (Gap / 2), top, x - (Gap / 2), bottom, Palette.Ink, 1.6).Line(x + (Gap / 2), top, x + (Gap / 2), bottom, Palette.Ink, 1.6);
    }
}
