namespace ResearchKit;

/// <summary>How a stance looks: a shape, a letter and a kind of line that mean it without its colour.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Glyph">Its shape.</param>
/// <param name="Sign">Its shape as a letter.</param>
/// <param name="Colour">Its colour as a ground for its shape.</param>
/// <param name="Dash">The dashes of a line that stands for it; null for an unbroken one.</param>
internal sealed record StanceStyle(Stance Stance, Glyph Glyph, string Sign, string Colour, string? Dash)
{
    internal static IReadOnlyList<StanceStyle> All { get; } =
    [
        new(Stance.Asserts, Glyph.Circle, "●", Palette.Blue, null),
        new(Stance.Denies, Glyph.Cross, "✕", Palette.Vermilion, "9 3"),
        new(Stance.Questions, Glyph.Question, "?", Palette.Orange, "3 3"),
        new(Stance.Declines, Glyph.Dash, "–", "#C9C9C9", null),
        new(Stance.Warns, Glyph.Triangle, "▲", Palette.Purple, "9 3 2 3"),
    ];

    /// <summary>The colour of the shape on its ground.</summary>
    internal string Ink => Palette.On(Colour);

    /// <summary>The colour of a line on white, dark enough to be seen.</summary>
    internal string Line => Stance == Stance.Declines ? "#8A8A8A" : Colour;

    /// <summary>What it is called.</summary>
    internal string Name => EnumWords<Stance>.Lower[Stance];

    internal static StanceStyle Of(Stance stance) => All[(int)stance];

    /// <summary>Draws its shape on a square of its colour.</summary>
    internal void Draw(SvgWriter svg, double x, double y, double r)
    {
        svg.Element("rect", ("x", x - r), ("y", y - r), ("width", 2 * r), ("height", 2 * r), ("rx", 1.5), ("fill", Colour), ("stroke", Palette.Paper));
        Glyphs.Draw(svg, Glyph, x, y, r * 0.58, Ink);
    }
}
