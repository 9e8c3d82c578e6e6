namespace ResearchKit;

/// <summary>Draws one figure.</summary>
internal static class FigureMarkSvg
{
    internal static void Draw(SvgWriter svg, FigureMark mark, string colour)
    {
        var point = mark.Point;
        svg.Open("g").Content("title", string.Join(" — ", point.Hover()));
        if (point.IsRange)
        {
            Range(svg, mark.X, mark.HighY, mark.LowY, colour);
        }

        Reach(svg, mark.X, mark.Y, point.Reach, colour);
        if (!point.IsRange || point.Claim.Figure!.Best is not null)
        {
            Glyphs.Draw(svg, point.Glyph, mark.X, mark.Y, FigureMark.Radius, colour);
        }

        if (mark.Label is { } box)
        {
            svg.Label(box.Left, box.Bottom - 2.5, point.Label, new TextStyle(Palette.Ink));
        }

        svg.Close();
    }

    /// <summary>A bar with a cap at both ends.</summary>
    internal static void Range(SvgWriter svg, double x, double high, double low, string colour) => svg
        .Line(x, high, x, low, colour, 3).Line(x - 5, high, x + 5, high, colour, 2).Line(x - 5, low, x + 5, low, colour, 2);

    /// <summary>The days that a figure counts: a level line with an end at both sides.</summary>
    internal static void Period(SvgWriter svg, double from, double to, double y, string colour) => svg
        .Line(from, y, to, y, colour, 2.4).Line(from, y - 4, from, y + 4, colour, 1.4).Line(to, y - 4, to, y + 4, colour, 1.4);

    /// <summary>An arrow upwards or downwards; none where the reach is 0.</summary>
    internal static void Reach(SvgWriter svg, double x, double y, int reach, string colour)
    {
        if (reach == 0)
        {
            return;
        }

        var tip = y - (reach * (FigureMark.Arrow - 1));
        var wing = tip + (reach * 5);
        svg.Line(x, y, x, tip, colour, 2).Element(
            "path", ("d", $"M{N(x - 4)},{N(wing)} L{N(x)},{N(tip)} L{N(x + 4)},{N(wing)}"), ("fill", "none"), ("stroke", colour), ("stroke-width", 2));
    }

    private static string N(double value) => SvgWriter.Number(value);
}
