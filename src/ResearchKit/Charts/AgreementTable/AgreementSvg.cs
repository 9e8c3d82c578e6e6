using System.Globalization;

namespace ResearchKit;

/// <summary>Draws measures of agreement as SVG.</summary>
internal static class AgreementSvg
{
    private const double Radius = 5.5;

    internal static string Draw(AgreementLayout layout, string summary)
    {
        var sheet = new ChartSheet(layout.Title, summary, layout.Options.Width);
        return layout.Blocks.Count == 0
            ? (sheet with { Notes = [AgreementWords.Nothing] }).Draw()
            : (sheet with
            {
                Legend = Legend(layout), Notes = [.. AgreementWords.Notes([.. layout.Rows.Select(row => row.Result)])], BodyHeight = layout.Bottom + AgreementLayout.AxisHeight, Body = svg => Body(svg, layout),
            }).Draw();
    }

    private static IReadOnlyList<LegendItem> Legend(AgreementLayout layout)
    {
        var items = layout.Rows.Select(row => row.Sign).Distinct().Select(sign => LegendItem.Of(sign.Glyph, sign.Colour, sign.Name)).ToList();
        if (layout.Rows.Any(row => row.Result.Interval is not null))
        {
            items.Add(new("interval", 30, (svg, x, y) => Whisker(svg, x, x + 30, y, Palette.Muted)));
        }

        return items;
    }

    private static void Body(SvgWriter svg, AgreementLayout layout)
    {
        Axis(svg, layout, AgreementLayout.AxisHeight - 8);
        foreach (var (variable, top, rows) in layout.Blocks)
        {
            var right = layout.Options.Width - ChartSheet.Edge;
            svg.Element("rect", ("x", ChartSheet.Edge), ("y", top + 2), ("width", right - ChartSheet.Edge), ("height", AgreementLayout.BlockHeader - 5), ("fill", Palette.Band));
            svg.Label(ChartSheet.Edge + 6, top + 17, TextLines.Shorten(CleanText.Line(variable), right - ChartSheet.Edge - 12, ChartSheet.TextSize, bold: true), new TextStyle(Palette.Ink, Bold: true));
        }

        foreach (var tick in layout.Ticks)
        {
            var rule = tick is 0 or 1;
            svg.Line(layout.X(tick), AgreementLayout.AxisHeight - 4, layout.X(tick), layout.Bottom, rule ? Palette.Rule : Palette.Grid);
        }

        foreach (var threshold in layout.Options.Thresholds.Where(t => t >= layout.Least && t <= 1))
        {
            svg.Line(layout.X(threshold), AgreementLayout.AxisHeight - 4, layout.X(threshold), layout.Bottom, Palette.Ink, 1.2, "5 3");
        }

        foreach (var row in layout.Rows)
        {
            Row(svg, layout, row);
        }

        Axis(svg, layout, layout.Bottom + 16);
    }

    private static void Axis(SvgWriter svg, AgreementLayout layout, double baseline)
    {
        foreach (var tick in layout.Ticks)
        {
            svg.Label(layout.X(tick), baseline, tick.ToString("0.0", CultureInfo.InvariantCulture), new TextStyle(Palette.Muted, Anchor: "middle"));
        }
    }

    private static void Row(SvgWriter svg, AgreementLayout layout, AgreementRow row)
    {
        var (result, baseline) = (row.Result, row.Y + (ChartSheet.TextSize * 0.36));
        svg.Open("g").Content("title", string.Join("\n", AgreementWords.Hover(result)));
        var room = layout.ValueEnd - ChartSheet.Edge - 12 - 58;
        svg.Label(ChartSheet.Edge + 12, baseline, TextLines.Shorten(CleanText.Line(AgreementText.Name(result)), room, ChartSheet.TextSize), new TextStyle(Palette.Ink));
        svg.Label(layout.ValueEnd, baseline, AgreementWords.Value(result), new TextStyle(Palette.Ink, Bold: result.Value is not null, Anchor: "end"));
        var (glyph, colour, _) = row.Sign;
        if (result.Interval is { } interval)
        {
            Whisker(svg, layout.X(interval.Low), layout.X(interval.High), row.Y, colour);
        }

        if (result.Value is { } value)
        {
            Glyphs.Draw(svg, glyph, layout.X(value), row.Y, Radius + 1.5, Palette.Paper);
            Glyphs.Draw(svg, glyph, layout.X(value), row.Y, Radius, colour);
        }
        else
        {
            var reason = TextLines.Shorten(CleanText.Line(result.Undefined ?? ""), layout.AxisRight - layout.AxisLeft, ChartSheet.TextSize);
            svg.Element("rect", ("x", layout.AxisLeft - 2), ("y", row.Y - 8), ("width", TextMetrics.Width(reason, ChartSheet.TextSize) + 4), ("height", 16), ("fill", Palette.Paper));
            svg.Label(layout.AxisLeft, baseline, reason, new TextStyle(Palette.Muted));
        }

        svg.Close();
    }

    private static void Whisker(SvgWriter svg, double from, double to, double y, string colour)
    {
        svg.Line(from, y, to, y, colour, 2);
        svg.Line(from, y - 4, from, y + 4, colour, 2);
        svg.Line(to, y - 4, to, y + 4, colour, 2);
    }
}
