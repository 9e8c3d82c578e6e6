namespace ResearchKit;

/// <summary>The signs of a map, and its legend: only what occurs in it.</summary>
internal static class MapLegend
{
    internal const string Land = "#E9E6DE";
    internal const string Sea = "#F7F9FB";

    internal static IReadOnlyList<LegendItem> Of(MapLayout layout)
    {
        var items = new List<LegendItem>();
        if (layout.Marks.Any(mark => !mark.Sites[0].IsApproximate))
        {
            items.Add(new(layout.Content.CountsEvents ? "place, larger with more events; its number leads to the key" : "place; its number leads to the key", 16, (svg, x, y) => Mark(svg, x + 8, y, 8, false)));
        }

        if (layout.Marks.Any(mark => mark.Sites.Any(site => site.IsApproximate)))
        {
            items.Add(new("~ the point is approximate, or a town stands for its region", 16, (svg, x, y) => Mark(svg, x + 8, y, 8, true)));
        }

        if (layout.Routes.Count > 0)
        {
            items.Add(new("route", 26, Line));
        }

        return items;
    }

    /// <summary>A place: a filled circle; one whose point only stands for it a hollow, dashed one.</summary>
    internal static void Mark(SvgWriter svg, double x, double y, double radius, bool approximate) => svg.Element(
        "circle", ("cx", x), ("cy", y), ("r", radius), ("fill", approximate ? Palette.Paper : Palette.Blue), ("stroke", approximate ? Palette.Blue : Palette.Paper),
        ("stroke-width", approximate ? 2 : 1.5), ("stroke-dasharray", approximate ? "3 2" : null));

    /// <summary>The head of an arrow at the end of a line, kept clear of the mark there.</summary>
    internal static void Arrow(SvgWriter svg, MapPoint from, MapPoint to)
    {
        var angle = Math.Atan2(to.Y - from.Y, to.X - from.X) * 180 / Math.PI;
        svg.Element("path", ("d", "M-20,-6 L-9,0 L-20,6 Z"), ("transform", $"translate({SvgWriter.Number(to.X)},{SvgWriter.Number(to.Y)}) rotate({SvgWriter.Number(angle)})"), ("fill", Palette.Vermilion));
    }

    private static void Line(SvgWriter svg, double x, double y)
    {
        svg.Line(x, y, x + 18, y, Palette.Vermilion, 2, "6 3");
        svg.Element("path", ("d", $"M{SvgWriter.Number(x + 17)},{SvgWriter.Number(y - 5)} L{SvgWriter.Number(x + 26)},{SvgWriter.Number(y)} L{SvgWriter.Number(x + 17)},{SvgWriter.Number(y + 5)} Z"), ("fill", Palette.Vermilion));
    }
}
