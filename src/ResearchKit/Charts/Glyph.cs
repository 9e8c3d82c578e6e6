namespace ResearchKit;

/// <summary>A shape that means something by itself, whatever its colour.</summary>
internal enum Glyph
{
    Circle,
    Ring,
    Square,
    Triangle,
    Diamond,
    HollowDiamond,
    Cross,
    Question,
    Dash,
}

/// <summary>Draws shapes, and names the same ones in plotly.js.</summary>
internal static class Glyphs
{
    /// <summary>Draws a shape round a point; <paramref name="r"/> is half its size.</summary>
    internal static void Draw(SvgWriter svg, Glyph glyph, double x, double y, double r, string colour)
    {
        switch (glyph)
        {
            case Glyph.Circle:
                svg.Element("circle", ("cx", x), ("cy", y), ("r", r), ("fill", colour));
                break;
            case Glyph.Ring:
                svg.Element("circle", ("cx", x), ("cy", y), ("r", r - 1), ("fill", Palette.Paper), ("stroke", colour), ("stroke-width", 2));
                break;
            case Glyph.HollowDiamond:
                svg.Element("path", ("d", Outline(glyph, x, y, r)), ("fill", Palette.Paper), ("stroke", colour), ("stroke-width", 2));
                break;
            case Glyph.Cross or Glyph.Question or Glyph.Dash:
                svg.Element(
                    "path", ("d", Outline(glyph, x, y, r)), ("fill", "none"), ("stroke", colour), ("stroke-width", Math.Max(1.6, r * 0.42)), ("stroke-linecap", "round"));
                break;
            default:
                svg.Element("path", ("d", Outline(glyph, x, y, r)), ("fill", colour));
                break;
        }
    }

    /// <summary>The shape's name in plotly.js.</summary>
    internal static string Symbol(Glyph glyph) => glyph switch
    {
        Glyph.Circle => "circle",
        Glyph.Ring => "circle-open",
        Glyph.Square => "square",
        Glyph.Triangle => "triangle-up",
        Glyph.Diamond => "diamond",
        Glyph.HollowDiamond => "diamond-open",
        Glyph.Cross => "x",
        Glyph.Dash => "line-ew-open",
        _ => "star",
    };

    private static string Outline(Glyph glyph, double x, double y, double r) => glyph switch
    {
        Glyph.Square => Path(x, y, r * 0.9, "M-1,-1 L1,-1 L1,1 L-1,1 Z"),
        Glyph.Triangle => Path(x, y, r, "M0,-1.05 L1.1,0.9 L-1.1,0.9 Z"),
        Glyph.Diamond or Glyph.HollowDiamond => Path(x, y, r, "M0,-1.2 L1.2,0 L0,1.2 L-1.2,0 Z"),
        Glyph.Cross => Path(x, y, r, "M-0.75,-0.75 L0.75,0.75 M-0.75,0.75 L0.75,-0.75"),
        Glyph.Question => Path(x, y, r, "M-0.55,-0.5 C-0.55,-1.25 0.6,-1.25 0.6,-0.45 C0.6,0.05 0,0.05 0,0.5 M0,1 L0,1.02"),
        _ => Path(x, y, r, "M-0.85,0 L0.85,0"),
    };

    // Scales and moves a path that is drawn round the origin in a box from -1 to 1.
    private static string Path(double x, double y, double r, string unit) => string.Join(' ', unit.Split(' ').Select(step => Place(step, x, y, r)));

    private static string Place(string step, double x, double y, double r)
    {
        var letter = char.IsLetter(step[0]) ? step[..1] : "";
        var numbers = step[letter.Length..].Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return numbers.Length == 0 ? letter : $"{letter}{SvgWriter.Number(x + (numbers[0] * r))},{SvgWriter.Number(y + (numbers[1] * r))}";
    }
}
