using System.Globalization;

namespace ResearchKit;

/// <summary>Draws report lags as SVG.</summary>
internal static class LagSvg
{
    private const double Radius = 5.5;

    internal static string Draw(LagLayout layout)
    {
        var sheet = new ChartSheet(layout.Title, layout.Summary, layout.Options.Width);
        return layout.Scale is { } scale
            ? (sheet with { Legend = Legend(layout), Notes = [.. LagWords.Notes(layout)], BodyHeight = layout.Bottom + LagLayout.Head, Body = svg => Body(svg, layout, scale) }).Draw()
            : (sheet with { Notes = [LagWords.Nothing(layout)] }).Draw();
    }

    private static List<LegendItem> Legend(LagLayout layout)
    {
        var items = new List<LegendItem>();
        if (layout.Rows.Any(r => r.Days.IsExact))
        {
            items.Add(LegendItem.Of(Glyph.Circle, Palette.Blue, "first said", Radius));
        }

        if (layout.Rows.Any(r => !r.Days.IsExact))
        {
            items.Add(new("first said some day within", 30, (svg, x, y) => Range(svg, x, x + 30, y)));
        }

        return items;
    }

    private static void Body(SvgWriter svg, LagLayout layout, LagScale scale)
    {
        foreach (var tick in scale.Ticks)
        {
            var x = scale.X(tick);
            svg.Line(x, LagLayout.Head - 4, x, layout.Bottom, tick == 0 ? Palette.Muted : Palette.Grid, tick == 0 ? 1.4 : 1);
            foreach (var y in (double[])[14, layout.Bottom + 15])
            {
                svg.Label(x, y, tick.ToString("#,0", CultureInfo.InvariantCulture), new TextStyle(Palette.Ink, Anchor: "middle"));
            }
        }

        svg.Label(ChartSheet.Edge, 14, "days after the event", new TextStyle(Palette.Muted));
        foreach (var row in layout.Rows)
        {
            svg.Open("g").Content("title", string.Join(" — ", row.Hover)).Line(ChartSheet.Edge, row.Top, layout.Options.Width - ChartSheet.Edge, row.Top, Palette.Grid);
            Text(svg, row);
            Mark(svg, row, scale, layout.Options.Width - ChartSheet.Edge);
            svg.Close();
        }
    }

    private static void Text(SvgWriter svg, LagRow row)
    {
        var y = row.Top + 16;
        foreach (var (lines, colour) in new[] { (row.Name, Palette.Ink), (row.Report, Palette.Muted) })
        {
            foreach (var line in lines)
            {
                svg.Label(ChartSheet.Edge, y, line, new TextStyle(colour));
                y += ChartSheet.LineHeight;
            }
        }
    }

    private static void Mark(SvgWriter svg, LagRow row, LagScale scale, double right)
    {
        var (from, to) = (scale.X(row.Days.AtLeast ?? scale.Least), scale.X(row.Days.AtMost ?? scale.Most));
        var nought = scale.X(0);
        svg.Line(nought, row.Middle, from > nought ? from : Math.Min(to, nought), row.Middle, Palette.Blue, 2);
        if (row.Days.IsExact)
        {
            Glyphs.Draw(svg, Glyph.Circle, from, row.Middle, Radius, Palette.Blue);
        }
        else
        {
            var middle = (from + to) / 2;
            (from, to) = (Math.Min(from, middle - Radius), Math.Max(to, middle + Radius));
            Range(svg, from, to, row.Middle);
        }

        Number(svg, row, from, to, right);
    }

    // Beside the mark, or above it where it would run over the edge.
    private static void Number(SvgWriter svg, LagRow row, double from, double to, double right)
    {
        var (text, x) = (row.Days.ToString(), to + Radius + 4);
        _ = x + TextMetrics.Width(text, ChartSheet.TextSize) <= right
            ? svg.Label(x, row.Middle + (ChartSheet.TextSize * 0.36), text, new TextStyle(Palette.Ink))
            : svg.Label(Math.Min(right, Math.Max(from, to) + Radius), row.Middle - 9, text, new TextStyle(Palette.Ink, Anchor: "end"));
    }

    private static void Range(SvgWriter svg, double from, double to, double y) => svg.Element(
        "rect", ("x", from), ("y", y - 4.5), ("width", to - from), ("height", 9), ("fill", Palette.Paper), ("stroke", Palette.Blue), ("stroke-width", 1.5), ("stroke-dasharray", "3 2"));
}
