namespace ResearchKit;

/// <summary>Draws one cell of a stance matrix.</summary>
internal static class MatrixCellSvg
{
    private const double StepWidth = 11;
    private const double LastStepWidth = 15;
    private const double LargestShape = 6.5;

    internal static void Draw(SvgWriter svg, MatrixLayout layout, MatrixCell cell)
    {
        var edges = layout.Names!.Edges;
        var (x, y) = (layout.Left + (cell.Column * layout.CellWidth) + 1, edges[cell.Row] + 1);
        var (width, height) = (layout.CellWidth - 2, edges[cell.Row + 1] - edges[cell.Row] - 2);
        svg.Open("g").Content("title", string.Join(" — ", cell.Hover));
        if (cell.Carried)
        {
            svg.Element("rect", ("x", x - 1), ("y", y), ("width", width + 2), ("height", height), ("fill", Palette.Tint(StanceStyle.Of(cell.Last).Colour, 0.28)));
        }
        else
        {
            Stances(svg, cell.Stances, x, y, width, height, layout.Grid.AtOnce);
        }

        svg.Close();
    }

    /// <summary>The stances of a cell: in equal parts where they are held at once and there is room, else as steps.</summary>
    internal static void Stances(SvgWriter svg, IReadOnlyList<Stance> stances, double x, double y, double width, double height, bool atOnce)
    {
        var part = width / stances.Count;
        if (!atOnce || part < StepWidth)
        {
            Steps(svg, stances, x, y, width, height);
            return;
        }

        for (var i = 0; i < stances.Count; i++)
        {
            One(svg, stances[i], x + (i * part), y, part - (i < stances.Count - 1 ? 1 : 0), height);
        }
    }

    /// <summary>
    /// The stances beside each other, the last one broadest; where there is no room for all, where the actor came from, the last
    /// few, and a folded corner.
    /// </summary>
    internal static void Steps(SvgWriter svg, IReadOnlyList<Stance> stances, double x, double y, double width, double height)
    {
        var before = Before(stances, width);
        for (var i = 0; i < before; i++)
        {
            One(svg, i == 0 ? Origin(stances, before) : stances[stances.Count - 1 - before + i], x + (i * StepWidth), y, StepWidth - 1, height);
        }

        One(svg, stances[^1], x + (before * StepWidth), y, width - (before * StepWidth), height);
        if (before < stances.Count - 1)
        {
            // The folded corner says that there is more behind it.
            Corner(svg, stances[^1], x + width, y);
        }
    }

    /// <summary>Whether some of the stances have no room beside the last one.</summary>
    internal static bool HidesSome(IReadOnlyList<Stance> stances, double width) => Before(stances, width) < stances.Count - 1;

    /// <summary>The first of those before the last that is another than the last: what has no room stands between them.</summary>
    private static Stance Origin(IReadOnlyList<Stance> stances, int before) =>
        stances.Take(stances.Count - before).Where(stance => stance != stances[^1]).DefaultIfEmpty(stances[stances.Count - 1 - before]).First();

    private static int Before(IReadOnlyList<Stance> stances, double width) =>
        Math.Min(stances.Count - 1, Math.Max(0, (int)((width - LastStepWidth) / StepWidth)));

    private static void One(SvgWriter svg, Stance stance, double x, double y, double width, double height)
    {
        var style = StanceStyle.Of(stance);
        svg.Element("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("fill", style.Colour));
        Glyphs.Draw(svg, style.Glyph, x + (width / 2), y + (height / 2), Math.Min(LargestShape, (Math.Min(width, height) / 2) - 2), style.Ink);
    }

    private static void Corner(SvgWriter svg, Stance stance, double right, double top)
    {
        var d = $"M{SvgWriter.Number(right - 6)},{SvgWriter.Number(top)} L{SvgWriter.Number(right)},{SvgWriter.Number(top)} L{SvgWriter.Number(right)},{SvgWriter.Number(top + 6)} Z";
        svg.Element("path", ("d", d), ("fill", StanceStyle.Of(stance).Ink), ("stroke", Palette.Paper), ("stroke-width", 1));
    }
}
