namespace ResearchKit;

/// <summary>One entry of a legend.</summary>
/// <param name="Label">What it means.</param>
/// <param name="Width">Width of the sign.</param>
/// <param name="Draw">Draws the sign with its left edge at x and its middle at y.</param>
internal sealed record LegendItem(string Label, double Width, Action<SvgWriter, double, double> Draw)
{
    /// <summary>An entry whose sign is a shape.</summary>
    internal static LegendItem Of(Glyph glyph, string colour, string label, double r = 5.5) =>
        new(label, 2 * r, (svg, x, y) => Glyphs.Draw(svg, glyph, x + r, y, r, colour));
}

/// <summary>Entries of a legend, placed in as many lines as they need.</summary>
internal sealed record LegendFlow(IReadOnlyList<(LegendItem Item, double X, double Y)> Items, double Height)
{
    private const double Gap = 6;
    private const double Between = 18;
    private const double Pitch = 20;

    internal static LegendFlow Place(IReadOnlyList<LegendItem> items, double left, double room)
    {
        var placed = new List<(LegendItem, double, double)>();
        var (x, y) = (left, Pitch / 2);
        foreach (var item in items)
        {
            var width = item.Width + Gap + TextMetrics.Width(item.Label, ChartSheet.TextSize);
            if (x > left && x + width > left + room)
            {
                (x, y) = (left, y + Pitch);
            }

            placed.Add((item, x, y));
            x += width + Between;
        }

        return new(placed, items.Count == 0 ? 0 : y + (Pitch / 2));
    }

    internal static void Draw(SvgWriter svg, LegendFlow flow, double top)
    {
        foreach (var (item, x, y) in flow.Items)
        {
            item.Draw(svg, x, top + y);
            svg.Label(x + item.Width + Gap, top + y + (ChartSheet.TextSize * 0.36), item.Label, new TextStyle(Palette.Ink));
        }
    }
}
