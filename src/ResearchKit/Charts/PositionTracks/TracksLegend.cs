namespace ResearchKit;

/// <summary>The legend of position tracks: only what occurs in them.</summary>
internal static class TracksLegend
{
    private const double Length = 34;

    internal static IReadOnlyList<LegendItem> Of(TracksDrawing layout)
    {
        var occurring = layout.Tracks.SelectMany(t => t.Marks).Select(m => m.Stance).ToHashSet();
        var items = StanceStyle.All.Where(s => occurring.Contains(s.Stance)).Select(Sample).ToList();
        items.Add(new(layout.Last is null ? TracksWords.Until : TracksWords.Carried, Length, (svg, x, y) => TracksSvg.Carried(svg, x, x + Length, y, null)));
        if (layout.Tracks.Any(t => t.SilentFrom is not null))
        {
            items.Add(new("silent", Length, (svg, x, y) => TracksSvg.Silence(svg, x, x + Length, y)));
        }

        if (layout.Tracks.Any(t => t.Marks.Any(m => m.To - m.From > 2 * TrackMark.Radius)))
        {
            items.Add(new("some day within", 26, (svg, x, y) => TracksSvg.Span(svg, x, x + 26, y)));
        }

        if (layout.From is { Label: var label })
        {
            items.Add(new(label, 6, (svg, x, y) => svg.Line(x + 3, y - 8, x + 3, y + 8, Palette.Ink, 1.4, "4 2")));
        }

        return items;
    }

    private static LegendItem Sample(StanceStyle style) =>
        new(style.Name, 2 * TrackMark.Radius, (svg, x, y) => style.Draw(svg, x + TrackMark.Radius, y, TrackMark.Radius));
}
