namespace ResearchKit;

/// <summary>Draws a time axis: lines where its units start, and their names.</summary>
internal static class TimeAxisSvg
{
    /// <summary>Height of the two lines of names.</summary>
    internal const double Height = 36;

    /// <summary>Vertical lines from one height to another.</summary>
    internal static void Grid(SvgWriter svg, TimeAxis axis, double top, double bottom)
    {
        foreach (var tick in axis.Ticks(ChartSheet.TextSize).Where(t => !t.IsPartial))
        {
            svg.Line(tick.X, top, tick.X, bottom, tick.Context is null ? Palette.Grid : Palette.Rule);
        }
    }

    /// <summary>The names, their upper edge at y.</summary>
    internal static void Names(SvgWriter svg, TimeAxis axis, double y)
    {
        foreach (var tick in axis.Ticks(ChartSheet.TextSize).Where(t => axis.HasRoom(t, ChartSheet.TextSize)))
        {
            svg.Label(tick.X + 2, y + 13, tick.Label, new TextStyle(Palette.Ink));
            if (tick.Context is { } context)
            {
                svg.Label(tick.X + 2, y + 13 + 16, context, new TextStyle(Palette.Muted));
            }
        }
    }
}
