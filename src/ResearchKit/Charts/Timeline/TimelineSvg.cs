namespace ResearchKit;

/// <summary>Draws a timeline as SVG.</summary>
internal static class TimelineSvg
{
    internal static string Draw(TimelineLayout layout, string summary)
    {
        var sheet = new ChartSheet(layout.Title, summary, layout.Options.Width);
        return layout.Axis is { } axis
            ? (sheet with { Legend = TimelineLegend.Of(layout), Notes = [.. TimelineWords.Notes(layout)], BodyHeight = layout.Bottom + TimeAxisSvg.Height, Body = svg => Body(svg, layout, axis) }).Draw()
            : (sheet with { Notes = [TimelineWords.Nothing(layout)] }).Draw();
    }

    private static void Body(SvgWriter svg, TimelineLayout layout, TimeAxis axis)
    {
        TimeAxisSvg.Names(svg, axis, 0);
        TimeAxisSvg.Grid(svg, axis, TimeAxisSvg.Height - 2, layout.Bottom);
        TimeAxisSvg.Names(svg, axis, layout.Bottom + 2);
        foreach (var (lane, top, rows) in layout.Lanes)
        {
            Header(svg, layout, lane, top);
            foreach (var row in rows)
            {
                Row(svg, layout, axis, row);
            }
        }
    }

    private static void Header(SvgWriter svg, TimelineLayout layout, TimelineLane lane, double top)
    {
        if (lane.Name.Length == 0)
        {
            return;
        }

        var (height, right) = (TimelineLayout.LaneHeader - 8, layout.Options.Width - ChartSheet.Edge);
        svg.Element("rect", ("x", ChartSheet.Edge), ("y", top + 4), ("width", right - ChartSheet.Edge), ("height", height), ("fill", Palette.Band));
        var name = TextLines.Shorten(CleanText.Line(lane.Name), right - ChartSheet.Edge - 120, ChartSheet.TextSize, bold: true);
        svg.Label(ChartSheet.Edge + 6, top + 4 + 15, name, new TextStyle(Palette.Ink, Bold: true));
        svg.Label(right - 6, top + 4 + 15, Words.Count(lane.Events.Count, "event"), new TextStyle(Palette.Muted, Anchor: "end"));
    }

    private static void Row(SvgWriter svg, TimelineLayout layout, TimeAxis axis, TimelineRow row)
    {
        var e = row.Dated.Event;
        svg.Open("g").Content("title", TimelineHover.Text(e, "\n"));
        var baseline = row.Middle + (ChartSheet.TextSize * 0.36);
        svg.Label(ChartSheet.Edge, baseline, TextLines.Shorten(CleanText.Line(e.Id), layout.IdWidth, ChartSheet.TextSize), new TextStyle(Palette.Muted));
        svg.Label(layout.DateEnd, baseline, layout.DateOf(row.Dated), new TextStyle(Palette.Ink, Anchor: "end"));
        var lead = Math.Min(row.Mark.Left(row.Dated.Shape), row.Label.Side == TimelineSide.Left ? row.Label.From : double.MaxValue) - 4;
        if (lead > axis.Left)
        {
            svg.Line(axis.Left - 6, row.Middle, lead, row.Middle, Palette.Grid, 1, "1.5 3");
        }

        TimelineMarkSvg.Draw(svg, row, EventClass.Of(e.Type));
        Title(svg, row);
        svg.Close();
    }

    private static void Title(SvgWriter svg, TimelineRow row)
    {
        var style = new TextStyle(Palette.Ink, Anchor: row.Label.Side == TimelineSide.Left ? "end" : "start");
        var first = row.TitleMiddle - ((row.Label.Lines.Count - 1) * ChartSheet.LineHeight / 2) + (ChartSheet.TextSize * 0.36);
        for (var i = 0; i < row.Label.Lines.Count; i++)
        {
            svg.Label(row.Label.X, first + (i * ChartSheet.LineHeight), row.Label.Lines[i], style);
        }
    }
}
