namespace ResearchKit;

/// <summary>Draws a map as SVG.</summary>
internal static class MapSvg
{
    internal static string Draw(MapLayout layout, string summary)
    {
        var sheet = new ChartSheet(layout.Title, summary, layout.Options.Width);
        return layout.Map is { } map
            ? (sheet with { Legend = MapLegend.Of(layout), Notes = [.. MapWords.Notes(layout)], BodyHeight = layout.Key.Bottom, Body = svg => Body(svg, layout, map) }).Draw()
            : (sheet with { Notes = [MapWords.Nothing(layout)] }).Draw();
    }

    private static void Body(SvgWriter svg, MapLayout layout, MapProjection map)
    {
        Frame(svg, map, MapLegend.Sea, null);
        var land = string.Join(' ', LandOutline.Within(map).Select(ring => Path(ring) + "Z"));
        svg.Element("path", ("d", new SvgPath(land)), ("fill", MapLegend.Land), ("fill-rule", "evenodd"), ("stroke", Palette.Rule), ("stroke-width", 0.8));

        Frame(svg, map, "none", Palette.Rule);
        foreach (var (route, letter, points) in layout.Routes)
        {
            Route(svg, route, letter, points);
        }

        foreach (var label in layout.Labels)
        {
            Name(svg, label);
        }

        foreach (var mark in layout.Marks.Reverse())
        {
            svg.Open("g").Content("title", string.Join("\n", MapWords.Hover(mark)));
            MapLegend.Mark(svg, mark.At.X, mark.At.Y, mark.Radius, mark.Sites[0].IsApproximate);
            svg.Label(mark.At.X, mark.At.Y + 4, mark.Sign, new TextStyle(mark.Sites[0].IsApproximate ? Palette.Blue : Palette.Paper, 11.5, Bold: true, Anchor: "middle"));
            svg.Close();
        }

        layout.Key.Draw(svg);
    }

    private static void Frame(SvgWriter svg, MapProjection map, string fill, string? stroke) => svg.Element(
        "rect", ("x", map.Left), ("y", map.Top), ("width", map.Width), ("height", map.Height), ("fill", fill), ("stroke", stroke));

    // Paper behind the letters keeps a coast from running through them.
    private static void Name(SvgWriter svg, MapLabel label)
    {
        var box = label.Box;
        svg.Element("rect", ("x", box.X - 1), ("y", box.Y), ("width", box.Width + 2), ("height", box.Height), ("rx", 2), ("fill", Palette.Paper), ("fill-opacity", 0.75));
        svg.Label(box.X, box.Y + 12, label.Text, new TextStyle(Palette.Ink));
    }

    private static void Route(SvgWriter svg, MapRoute route, string letter, IReadOnlyList<MapPoint> points)
    {
        svg.Open("g").Content("title", MapWords.Hover(route));
        svg.Element("path", ("d", new SvgPath(Path(points))), ("fill", "none"), ("stroke", Palette.Paper), ("stroke-width", 4.5));
        svg.Element("path", ("d", new SvgPath(Path(points))), ("fill", "none"), ("stroke", Palette.Vermilion), ("stroke-width", 2), ("stroke-dasharray", "6 3"));
        MapLegend.Arrow(svg, points[^2], points[^1]);
        var middle = points[points.Count / 2];
        svg.Element("circle", ("cx", middle.X), ("cy", middle.Y), ("r", 8), ("fill", Palette.Paper), ("stroke", Palette.Vermilion), ("stroke-width", 1.5));
        svg.Label(middle.X, middle.Y + 4, letter, new TextStyle(Palette.Ink, 11.5, Bold: true, Anchor: "middle"));
        svg.Close();
    }

    private static string Path(IReadOnlyList<MapPoint> points) => "M" + string.Join(" L", points.Select(p => $"{Coordinate(p.X)},{Coordinate(p.Y)}"));

    private static string Coordinate(double value) => SvgWriter.Number(Math.Round(value, 1));
}
