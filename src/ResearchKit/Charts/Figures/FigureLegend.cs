namespace ResearchKit;

/// <summary>The legend of a chart of figures: only what occurs in it.</summary>
internal static class FigureLegend
{
    internal static IReadOnlyList<LegendItem> Of(FigureLayout layout)
    {
        var occurring = layout.Drawn.Select(p => p.Qualifier).ToHashSet();
        return [.. All.Where(item => item.Qualifiers.Any(occurring.Contains)).Select(item => item.Item), .. Bases(layout)];
    }

    private static IEnumerable<LegendItem> Bases(FigureLayout layout)
    {
        var joined = layout.Lanes.SelectMany(lane => FigureJoin.Of(lane, layout.Series)).DistinctBy(join => join.Basis).OrderBy(join => join.Basis);
        foreach (var join in joined)
        {
            var label = join.Basis == FigureBasis.Cumulative ? "totals of one actor, of one thing" : "levels of one actor, of one thing";
            yield return new(label, 26, (svg, x, y) => svg.Line(x, y + 4, x + 26, y - 4, Palette.Muted, 1.4, join.Dash));
        }

        if (layout.Axis is { } axis && layout.Drawn.Any(p => FigureJoin.Period(p, axis) is not null))
        {
            yield return new("for the days under the bar", 26, (svg, x, y) => FigureMarkSvg.Period(svg, x, x + 26, y, Palette.Muted));
        }
    }

    private static IReadOnlyList<(FigureQualifier[] Qualifiers, LegendItem Item)> All { get; } =
    [
        ([FigureQualifier.AsStated], LegendItem.Of(Glyph.Circle, Palette.Muted, "as stated", FigureMark.Radius)),
        ([FigureQualifier.About], LegendItem.Of(Glyph.Ring, Palette.Muted, "~ about", FigureMark.Radius)),
        ([FigureQualifier.AtLeast, FigureQualifier.MoreThan], Reach("≥ at least, > more than", 1)),
        ([FigureQualifier.UpTo], Reach("≤ up to", -1)),
        ([FigureQualifier.Between], new("between", 12, (svg, x, y) => FigureMarkSvg.Range(svg, x + 6, y - 7, y + 7, Palette.Muted))),
        ([FigureQualifier.Computed], LegendItem.Of(Glyph.Diamond, Palette.Muted, "= computed by the coders", FigureMark.Radius)),
    ];

    private static LegendItem Reach(string label, int reach) => new(label, 12, (svg, x, y) =>
    {
        FigureMarkSvg.Reach(svg, x + 6, y + (reach * 4), reach, Palette.Muted);
        Glyphs.Draw(svg, Glyph.Circle, x + 6, y + (reach * 4), 4, Palette.Muted);
    });
}
