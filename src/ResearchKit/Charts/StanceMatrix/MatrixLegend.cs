namespace ResearchKit;

/// <summary>The legend of a stance matrix: only what occurs in it.</summary>
internal static class MatrixLegend
{
    private const double Size = 18;
    private const double PairWidth = 26.5;

    internal static IReadOnlyList<LegendItem> Of(MatrixLayout layout)
    {
        var cells = layout.Grid.Cells;
        var occurring = cells.SelectMany(c => c.Stances).ToHashSet();
        var items = StanceStyle.All.Where(s => occurring.Contains(s.Stance)).Select(Swatch).ToList();
        if (cells.FirstOrDefault(c => c is { Carried: false, Stances.Count: > 1 }) is { } changed)
        {
            var width = layout.CellWidth - 2 < PairWidth ? Size : PairWidth;
            var name = layout.Grid.Several ?? (width == Size ? "changed" : "changed, from left to right");
            items.Add(new(name, width, (svg, x, y) => MatrixCellSvg.Stances(svg, [.. changed.Stances.TakeLast(2)], x, y - (Size / 2), width, Size, layout.Grid.AtOnce)));
        }

        if (cells.FirstOrDefault(c => !c.Carried && MatrixCellSvg.HidesSome(c.Stances, layout.CellWidth - 2)) is { } folded)
        {
            items.Add(new("folded corner: others hidden", Size, (svg, x, y) => MatrixCellSvg.Steps(svg, folded.Stances, x, y - (Size / 2), Size, Size)));
        }

        if (cells.FirstOrDefault(c => c.Carried) is { } carried)
        {
            items.Add(new("carried on", Size, (svg, x, y) => svg.Element(
                "rect", ("x", x), ("y", y - (Size / 2)), ("width", Size), ("height", Size), ("fill", Palette.Tint(StanceStyle.Of(carried.Last).Colour, 0.28)))));
        }

        return items;
    }

    private static LegendItem Swatch(StanceStyle style) =>
        new(style.Name, Size, (svg, x, y) => MatrixCellSvg.Steps(svg, [style.Stance], x, y - (Size / 2), Size, Size));
}
