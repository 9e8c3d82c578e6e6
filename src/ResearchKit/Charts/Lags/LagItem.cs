namespace ResearchKit;

/// <summary>Something that came some days after something else.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Report">What else stands beside its row.</param>
/// <param name="Days">The days; one bound at least.</param>
/// <param name="Sign">How it is marked.</param>
/// <param name="Hover">What it says when pointed at, in lines.</param>
/// <param name="Mark">What rests on it.</param>
internal sealed record LagItem(string Name, string Report, DayRange Days, LagSign Sign, IReadOnlyList<string> Hover, ChartMark Mark)
{
    /// <summary>The most lines that the report takes.</summary>
    internal int ReportLines { get; init; } = 2;
}

/// <summary>How what came after some days is marked.</summary>
/// <param name="Name">What the mark stands for.</param>
/// <param name="Stance">The stance whose sign it is; null for a dot.</param>
internal sealed record LagSign(string Name, Stance? Stance = null)
{
    /// <summary>Whether nothing came: the days are those that passed.</summary>
    internal bool IsSilence { get; init; }

    internal string Colour => IsSilence ? Palette.Muted : Stance is { } stance ? StanceStyle.Of(stance).Line : Palette.Blue;

    /// <summary>Draws the sign of a day.</summary>
    internal void Draw(SvgWriter svg, double x, double y)
    {
        if (Stance is { } stance)
        {
            StanceStyle.Of(stance).Draw(svg, x, y, LagSvg.Radius + 1);
        }
        else
        {
            Glyphs.Draw(svg, Glyph.Circle, x, y, LagSvg.Radius, Colour);
        }
    }
}
