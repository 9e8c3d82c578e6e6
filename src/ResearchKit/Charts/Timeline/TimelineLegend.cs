namespace ResearchKit;

/// <summary>The legend of a timeline: only what occurs in it.</summary>
internal static class TimelineLegend
{
    internal static IReadOnlyList<LegendItem> Of(TimelineLayout layout)
    {
        var kinds = layout.Drawn.Select(e => EventClass.Of(e.Event.Type)).ToHashSet();
        var shapes = layout.Drawn.Select(e => e.Shape).ToList();
        var items = EventClass.All.Where(kinds.Contains).Select(k => LegendItem.Of(k.Glyph, k.Colour, k.Name)).ToList();
        AddIf(shapes.Any(s => s.CoreFrom != s.CoreTo), new("lasted", 26, Bar));
        AddIf(shapes.Any(s => !s.IsDay && (s.CoreFrom != s.From || s.CoreTo != s.To)), new("some time within", 26, OpenBar));
        AddIf(shapes.Any(s => s.Uncertain), new("uncertain", 16, Uncertain));
        AddIf(shapes.Any(s => s.Approximate), new("about then", 26, About));
        AddIf(shapes.Any(s => s.From is null || s.To is null), new("open or unknown end", 14, Arrow));
        return items;

        void AddIf(bool occurs, LegendItem item)
        {
            if (occurs)
            {
                items.Add(item);
            }
        }
    }

    private static void Bar(SvgWriter svg, double x, double y) =>
        svg.Element("rect", ("x", x), ("y", y - 4.5), ("width", 26), ("height", 9), ("rx", 2), ("fill", Palette.Muted));

    private static void OpenBar(SvgWriter svg, double x, double y) =>
        TimelineMarkSvg.Open(svg, new(x, x + 26, x, x), y, Palette.Muted);

    private static void Uncertain(SvgWriter svg, double x, double y) =>
        svg.Element("circle", ("cx", x + 8), ("cy", y), ("r", 7), ("fill", Palette.Paper), ("stroke", Palette.Muted), ("stroke-width", 1.5), ("stroke-dasharray", "2.5 2"));

    private static void About(SvgWriter svg, double x, double y)
    {
        svg.Line(x, y, x + 26, y, Palette.Muted, 2, "2.5 2.5");
        Glyphs.Draw(svg, Glyph.Circle, x + 13, y, 5, Palette.Muted);
    }

    private static void Arrow(SvgWriter svg, double x, double y) =>
        svg.Element("path", ("d", $"M{SvgWriter.Number(x + 4)},{SvgWriter.Number(y - 6)} L{SvgWriter.Number(x + 12)},{SvgWriter.Number(y)} L{SvgWriter.Number(x + 4)},{SvgWriter.Number(y + 6)}"), ("fill", "none"), ("stroke", Palette.Muted), ("stroke-width", 2));
}
