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
        foreach (var band in layout.Bands)
        {
            Head(svg, layout, band);
        }

        foreach (var lane in layout.Lanes)
        {
            Frame(svg, axis, lane);
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
            if (FigureJoin.Period(mark.Point, axis) is { } period && !IsBehind(mark, period))
            {
                FigureMarkSvg.Period(svg, period.From, Math.Max(period.To, period.From + 8), mark.Y, lane.Colour);
            }
        }
    }

    // Few days around the mark's own would only blur its shape.
    private static bool IsBehind(FigureMark mark, (double From, double To) period) =>
        period.From > mark.X - FigureMark.Radius - 3 && period.To < mark.X + FigureMark.Radius + 3;

    private static void Head(SvgWriter svg, FigureLayout layout, FigureBand band)
    {
        var width = layout.Options.Width - (2 * ChartSheet.Edge);
        svg.Open("g").Content("title", band.Hover)
            .Element("rect", ("x", ChartSheet.Edge), ("y", band.Top), ("width", width), ("height", FigureBand.Head), ("fill", Palette.Band))
            .Label(ChartSheet.Edge + 5, band.Top + 15.5, TextLines.Shorten(band.Name, width - 10, ChartSheet.TextSize, bold: true), new TextStyle(Palette.Ink, Bold: true)).Close();
        foreach (var lane in band.Lanes.Skip(1))
        {
            svg.Line(ChartSheet.Edge, lane.Top, layout.Options.Width - ChartSheet.Edge, lane.Top, Palette.Grid);
        }
    }

    private static void Frame(SvgWriter svg, TimeAxis axis, FigureLane lane)
    {
        if (lane.Scale is { } scale)
        {
            Number(svg, axis, lane.ScaleTop, scale.To);
            Number(svg, axis, lane.ScaleBottom, scale.From);
        }

        var first = lane.Top + (lane.Height / 2) - ((lane.Name.Count - 1) * ChartSheet.LineHeight / 2) + (ChartSheet.TextSize * 0.36);
        for (var i = 0; i < lane.Name.Count; i++)
        {
            svg.Label(ChartSheet.Edge + 5, first + (i * ChartSheet.LineHeight), lane.Name[i], new TextStyle(Palette.Ink));
        }
    }

    private static void Number(SvgWriter svg, TimeAxis axis, double y, double value)
    {
        svg.Line(axis.Left, y, axis.Right, y, Palette.Grid);
        svg.Label(axis.Left - 6, y + (ChartSheet.TextSize * 0.36), Words.Number(value), new TextStyle(Palette.Muted, Anchor: "end"));
    }
}
