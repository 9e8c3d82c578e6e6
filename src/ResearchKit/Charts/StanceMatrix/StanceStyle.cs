namespace ResearchKit;

/// <summary>How a stance looks: a shape and a letter that mean it without its colour.</summary>
internal sealed record StanceStyle(Stance Stance, Glyph Glyph, string Sign, string Colour)
{
    internal static IReadOnlyList<StanceStyle> All { get; } =
    [
        new(Stance.Asserts, Glyph.Circle, "●", Palette.Blue),
        new(Stance.Denies, Glyph.Cross, "✕", Palette.Vermilion),
        new(Stance.Questions, Glyph.Question, "?", Palette.Orange),
        new(Stance.Declines, Glyph.Dash, "–", "#C9C9C9"),
        new(Stance.Warns, Glyph.Triangle, "▲", Palette.Purple),
    ];

    /// <summary>The colour of the shape on its ground.</summary>
    internal string Ink => Palette.On(Colour);

    /// <summary>What it is called.</summary>
    internal string Name => Stance.ToString().ToLowerInvariant();

    internal static StanceStyle Of(Stance stance) => All[(int)stance];
}
