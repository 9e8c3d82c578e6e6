using System.Globalization;

namespace ResearchKit;

/// <summary>Draws lags as SVG.</summary>
internal static class LagSvg
{
    internal const double Radius = 5.5;

    internal static string Draw(LagLayout layout)
    {
        var sheet = new ChartSheet(layout.Title, layout.Summary, layout.Width);
        return layout.Scale is { } scale
            ? (sheet with { Legend = Legend(layout), Notes = layout.Notes, BodyHeight = layout.Bottom + LagLayout.Head, Body = svg => Body(svg, layout, scale) }).Draw()
            : (sheet with { Notes = layout.Notes }).Draw();
    }

    private static List<LegendItem> Legend(LagLayout layout)
    {
        var items = layout.Rows.Where(r => r.IsExact || r.Item.Sign.Stance is not null).Select(r => r.Item.Sign).Distinct().OrderBy(sign => sign.Stance).Select(Sample).ToList();
        if (layout.Rows.FirstOrDefault(r => !r.IsExact && !r.Item.Sign.IsSilence) is { Item.Sign: var open })
        {
            items.Add(new(open.Stance is null ? $"{open.Name} some day within" : "some day within", 30, (svg, x, y) => Range(svg, x, x + 30, y, Palette.Blue)));
        }

        if (layout.Rows.Any(r => r.Item.Sign.IsSilence))
        {
            items.Add(new("silent to the end of the record", 30, (svg, x, y) => TracksSvg.Silence(svg, x + 2, x + 30, y)));
        }

        return items;
    }

    private static LegendItem Sample(LagSign sign)
    {
        var r = sign.Stance is null ? Radius : Radius + 1;
        return new(sign.Name, 2 * r, (svg, x, y) => sign.Draw(svg, x + r, y));
    }

    private static void Body(SvgWriter svg, LagLayout layout, LagScale scale)
    {
        var named = Named(scale);
        foreach (var tick in scale.Ticks)
        {
            var x = scale.X(tick);
            svg.Line(x, LagLayout.Head - 4, x, layout.Bottom, tick == 0 ? Palette.Muted : Palette.Grid, tick == 0 ? 1.4 : 1);
            foreach (var y in named.Contains(tick) ? (double[])[14, layout.Bottom + 15] : [])
            {
                svg.Label(x, y, Name(tick), new TextStyle(Palette.Ink, Anchor: "middle"));
            }
        }

        svg.Label(ChartSheet.Edge, 14, layout.Counted, new TextStyle(Palette.Muted));
        foreach (var row in layout.Rows)
        {
            svg.Open("g").Content("title", string.Join(" — ", row.Item.Hover)).Line(ChartSheet.Edge, row.Top, layout.Width - ChartSheet.Edge, row.Top, Palette.Grid);
            Text(svg, row);
            Mark(svg, row, scale, layout.Width - ChartSheet.Edge);
            svg.Close();
        }
    }

    private static string Name(int tick) => tick.ToString("#,0", CultureInfo.InvariantCulture);

    // From 0 outwards, those whose names do not touch.
    private static HashSet<int> Named(LagScale scale)
    {
        var (named, taken) = (new HashSet<int>(), new List<(double From, double To)>());
        foreach (var tick in scale.Ticks.OrderBy(Math.Abs))
        {
            var half = (TextMetrics.Width(Name(tick), ChartSheet.TextSize) / 2) + 1;
            var (from, to) = (scale.X(tick) - half, scale.X(tick) + half);
            if (!taken.Exists(other => from < other.To && to > other.From))
            {
                named.Add(tick);
                taken.Add((from, to));
            }
        }

        return named;
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
        var (nought, sign) = (scale.X(0), row.Item.Sign);
        if (sign.IsSilence)
        {
            TracksSvg.Silence(svg, nought + 4, from, row.Middle);
            Number(svg, row, from, from, nought, right);
            return;
        }

        svg.Line(nought, row.Middle, from > nought ? from : Math.Min(to, nought), row.Middle, sign.Colour, 2);
        var middle = (from + to) / 2;
        if (!row.IsExact)
        {
            (from, to) = (Math.Min(from, middle - Radius), Math.Max(to, middle + Radius));
            Range(svg, from, to, row.Middle, sign.Colour);
        }

        if (row.IsExact || sign.Stance is not null)
        {
            sign.Draw(svg, middle, row.Middle);
        }

        Number(svg, row, from, to, nought, right);
    }

    // Beside the mark, beyond 0 where the line to it would run through it, or above it where it would run over the edge.
    private static void Number(SvgWriter svg, LagRow row, double from, double to, double nought, double right)
    {
        var (text, x) = ($"{(row.Item.Sign.IsSilence ? "silent, " : "")}{row.Days}", (to < nought ? nought : to + Radius) + 4);
        _ = x + TextMetrics.Width(text, ChartSheet.TextSize) <= right
            ? svg.Label(x, row.Middle + (ChartSheet.TextSize * 0.36), text, new TextStyle(Palette.Ink))
            : svg.Label(Math.Min(right, Math.Max(from, to) + Radius), row.Middle - 9, text, new TextStyle(Palette.Ink, Anchor: "end"));
    }

    private static void Range(SvgWriter svg, double from, double to, double y, string colour) => svg.Element(
        "rect", ("x", from), ("y", y - 4.5), ("width", to - from), ("height", 9), ("fill", Palette.Paper), ("stroke", colour), ("stroke-width", 1.5), ("stroke-dasharray", "3 2"));
}
