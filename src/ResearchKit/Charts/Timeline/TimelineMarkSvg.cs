namespace ResearchKit;

/// <summary>Draws one date of a timeline.</summary>
internal static class TimelineMarkSvg
{
    private const double HalfBar = 4.5;
    private const double HalfShortBar = 2;

    internal static void Draw(SvgWriter svg, TimelineRow row, EventClass kind)
    {
        var (mark, shape, y) = (row.Mark, row.Dated.Shape, row.Middle);
        if (shape.Approximate)
        {
            Whisker(svg, mark.Left(shape), mark.IsPoint ? mark.Middle : mark.From, y, kind.Colour);
            Whisker(svg, mark.IsPoint ? mark.Middle : mark.To, mark.Right(shape), y, kind.Colour);
        }

        if (mark.IsPoint)
        {
            Point(svg, mark.Middle, y, shape, kind);
            return;
        }

        Open(svg, mark, y, kind.Colour);
        Core(svg, mark, y, shape, kind);
        Arrows(svg, mark, y, shape, kind.Colour);
    }

    // A day: the shape of its class; hollow and dashed round where it is uncertain.
    internal static void Point(SvgWriter svg, double x, double y, DateShape shape, EventClass kind)
    {
        if (shape.Uncertain)
        {
            svg.Element(
                "circle", ("cx", x), ("cy", y), ("r", TimelineMark.Radius + 2.5), ("fill", Palette.Paper), ("stroke", kind.Colour),
                ("stroke-width", 1.5), ("stroke-dasharray", "2.5 2"));
            Glyphs.Draw(svg, kind.Glyph, x, y, TimelineMark.Radius - 2, kind.Colour);
            return;
        }

        Glyphs.Draw(svg, kind.Glyph, x, y, TimelineMark.Radius, kind.Colour);
    }

    // The days that it may reach: hatched, with an outline.
    internal static void Open(SvgWriter svg, TimelineMark mark, double y, string colour)
    {
        if (mark.CoreTo - mark.CoreFrom >= mark.To - mark.From)
        {
            return;
        }

        var half = Half(mark);
        svg.Element(
            "rect", ("x", mark.From), ("y", y - half), ("width", mark.To - mark.From), ("height", 2 * half), ("fill", Palette.Paper),
            ("stroke", colour), ("stroke-width", 1.3), ("stroke-dasharray", "3 2"));
        if (!mark.IsShort)
        {
            svg.Element("path", ("d", Hatch(mark.From, mark.To, y)), ("stroke", colour), ("stroke-width", 1), ("fill", "none"));
        }
    }

    // The days that it surely covers: a solid bar that starts with the shape of its class.
    private static void Core(SvgWriter svg, TimelineMark mark, double y, DateShape shape, EventClass kind)
    {
        if (mark.CoreTo > mark.CoreFrom)
        {
            var half = Half(mark);
            svg.Element(
                "rect", ("x", mark.CoreFrom), ("y", y - half), ("width", mark.CoreTo - mark.CoreFrom), ("height", 2 * half), ("rx", 2),
                ("fill", shape.Uncertain ? Palette.Tint(kind.Colour, 0.35) : kind.Colour),
                ("stroke", shape.Uncertain ? kind.Colour : null), ("stroke-dasharray", shape.Uncertain ? "3 2" : null));
        }

        if (mark.IsShort || shape.Uncertain)
        {
            Point(svg, mark.Middle, y, shape, kind);
            return;
        }

        Glyphs.Draw(svg, kind.Glyph, mark.Middle, y, TimelineMark.Radius + 1.5, Palette.Paper);
        Glyphs.Draw(svg, kind.Glyph, mark.Middle, y, TimelineMark.Radius - 1, kind.Colour);
    }

    // A bar that cannot hold its shape is thin, so that the shape shows.
    private static double Half(TimelineMark mark) => mark.IsShort ? HalfShortBar : HalfBar;

    private static void Arrows(SvgWriter svg, TimelineMark mark, double y, DateShape shape, string colour)
    {
        if (shape.From is null)
        {
            svg.Element("path", ("d", $"M{N(mark.From + 8)},{N(y - 7)} L{N(mark.From)},{N(y)} L{N(mark.From + 8)},{N(y + 7)}"), ("fill", "none"), ("stroke", colour), ("stroke-width", 2));
        }

        if (shape.To is null)
        {
            svg.Element("path", ("d", $"M{N(mark.To - 8)},{N(y - 7)} L{N(mark.To)},{N(y)} L{N(mark.To - 8)},{N(y + 7)}"), ("fill", "none"), ("stroke", colour), ("stroke-width", 2));
        }
    }

    private static void Whisker(SvgWriter svg, double from, double to, double y, string colour) =>
        svg.Line(from, y, to, y, colour, 2, "2.5 2.5");

    private static string Hatch(double from, double to, double y)
    {
        var lines = new List<string>();
        for (var x = from - HalfBar; x < to; x += 4)
        {
            var (a, b) = (Math.Max(x, from), Math.Min(x + (2 * HalfBar), to));
            if (b > a)
            {
                lines.Add($"M{N(a)},{N(y + HalfBar - (a - x))} L{N(b)},{N(y + HalfBar - (b - x))}");
            }
        }

        return string.Join(' ', lines);
    }

    private static string N(double value) => SvgWriter.Number(value);
}
