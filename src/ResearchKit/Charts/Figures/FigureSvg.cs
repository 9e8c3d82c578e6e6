namespace ResearchKit;

/// <summary>Draws figures over time as SVG.</summary>
internal static class FigureSvg
{
    internal static string Draw(FigureLayout layout, string summary)
    {
        var sheet = new ChartSheet(layout.Title, summary, layout.Options.Width);
        return layout.Axis is { } axis
            ? (sheet with { Legend = FigureLegend.Of(layout), Notes = [.. FigureWords.Notes(layout)], BodyHeight = layout.Bottom + TimeAxisSvg.Height, Body = svg => Body(svg, layout, axis) }).Draw()
            : (sheet with { Notes = [FigureWords.Nothing(layout)] }).Draw();
    }

    private static void Body(SvgWriter svg, FigureLayout layout, TimeAxis axis)
    {
        TimeAxisSvg.Names(svg, axis, 0);
        TimeAxisSvg.Grid(svg, axis, TimeAxisSvg.Height - 2, layout.Bottom);
        TimeAxisSvg.Names(svg, axis, layout.Bottom + 2);
        foreach (var lane in layout.Lanes)
        {
            Frame(svg, layout, axis, lane);
            Joins(svg, layout, axis, lane);
            foreach (var mark in lane.Marks)
            {
                FigureMarkSvg.Draw(svg, mark, lane.Colour);
            }
        }
    }

    // Lines through totals and levels; a bar over the days that a figure for a period counts.
    private static void Joins(SvgWriter svg, FigureLayout layout, TimeAxis axis, FigureLane lane)
    {
        foreach (var join in FigureJoin.Of(lane, layout.Series))
        {
            foreach (var (from, to) in join.Marks.Zip(join.Marks.Skip(1)))
            {
                svg.Line(from.X, from.Y, to.X, to.Y, lane.Colour, 1.4, join.Dash);
            }
        }

        foreach (var mark in lane.Marks)
        {
            if (FigureJoin.Period(mark.Point, axis) is { } period)
            {
                FigureMarkSvg.Period(svg, period.From, Math.Max(period.To, period.From + 8), mark.Y, lane.Colour);
            }
        }
    }

    private static void Frame(SvgWriter svg, FigureLayout layout, TimeAxis axis, FigureLane lane)
    {
        svg.Line(ChartSheet.Edge, lane.Top, layout.Options.Width - ChartSheet.Edge, lane.Top, Palette.Rule);
        Number(svg, axis, lane.ScaleTop, layout.Scale.To);
        Number(svg, axis, lane.ScaleBottom, layout.Scale.From);
        var lines = TextLines.Wrap(CleanText.Line(lane.Actor.Name), FigureLayout.NameWidth, ChartSheet.TextSize, 4);
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Label(ChartSheet.Edge, lane.Top + 16 + (i * ChartSheet.LineHeight), lines[i], new TextStyle(Palette.Ink));
        }
    }

    private static void Number(SvgWriter svg, TimeAxis axis, double y, double value)
    {
        svg.Line(axis.Left, y, axis.Right, y, Palette.Grid);
        svg.Label(axis.Left - 6, y + (ChartSheet.TextSize * 0.36), Words.Number(value), new TextStyle(Palette.Muted, Anchor: "end"));
    }
}
