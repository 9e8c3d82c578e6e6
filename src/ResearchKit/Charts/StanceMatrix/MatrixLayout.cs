namespace ResearchKit;

/// <summary>Where everything in a stance matrix stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record MatrixLayout(MatrixGrid Grid, double Width)
{
    /// <summary>The narrowest cell in which a shape is still legible.</summary>
    internal const double SmallestCell = 14;

    /// <summary>The narrowest cell of a matrix by date.</summary>
    internal const double DateCell = 16;

    private const double LargestCell = 110;
    private const double LevelHead = 84;
    private const double LongestName = 215;
    private const double ShortestName = 130;

    /// <summary>The names of the rows; null where there are none.</summary>
    internal RowNames? Names { get; private init; }

    internal double Left { get; private init; }

    internal double CellWidth { get; private init; }

    /// <summary>Whether the names of columns are level; else they are read upwards.</summary>
    internal bool HasLevelHeads => CellWidth >= LevelHead;

    internal IReadOnlyList<IReadOnlyList<string>> Heads { get; private init; } = [];

    /// <summary>Upper edge of the first row: the height of the heads.</summary>
    internal double Top { get; private init; }

    internal double Right => Left + (CellWidth * Grid.Columns.Count);

    internal double Bottom => Names?.Bottom ?? 0;

    /// <summary>How many columns a sheet of a width holds.</summary>
    internal static int ColumnsThatFit(double width, double cell = SmallestCell) =>
        Math.Max(1, (int)((width - (2 * ChartSheet.Edge) - RowNames.GroupWidth - ShortestName) / cell));

    internal static MatrixLayout Of(MatrixGrid grid, double width)
    {
        if (grid.Rows.Count == 0 || grid.Columns.Count == 0)
        {
            return new(grid, width);
        }

        var left = RowNames.LeftOf(grid.Rows);
        var room = width - ChartSheet.Edge - left;
        var longest = Math.Clamp(RowNames.Longest(grid.Rows), ShortestName, LongestName);
        var name = Math.Clamp(room - (grid.Columns.Count * SmallestCell), ShortestName, longest);
        var cell = Math.Clamp((room - name) / grid.Columns.Count, SmallestCell, LargestCell);
        var layout = new MatrixLayout(grid, width) { Left = left + name, CellWidth = cell }.WithHeads();
        return layout with { Names = RowNames.Of(grid.Rows, name, layout.Top) };
    }

    private MatrixLayout WithHeads()
    {
        var labels = Grid.Columns.Select(c => CleanText.Line(c.Label)).ToList();
        if (HasLevelHeads)
        {
            var level = labels.Select(l => TextLines.Wrap(l, CellWidth - 6, ChartSheet.TextSize, 4)).ToList();
            return this with { Heads = level, Top = (level.Max(h => h.Count) * ChartSheet.LineHeight) + 8 };
        }

        var upright = Upright(labels, Math.Clamp((int)((CellWidth - 2) / 15), 1, 3));
        return this with { Heads = upright, Top = upright.Max(h => h.Max(Length)) + 12 };
    }

    // As short as the number of lines allows.
    private static IReadOnlyList<IReadOnlyList<string>> Upright(List<string> labels, int lines)
    {
        for (var length = 60.0; length < 240; length += 10)
        {
            var heads = labels.ConvertAll(l => TextLines.Wrap(l, length, ChartSheet.TextSize, lines));
            if (!heads.Exists(h => h.Any(line => line.EndsWith('…'))))
            {
                return [.. heads.Select(NotEmpty)];
            }
        }

        return [.. labels.Select(l => NotEmpty(TextLines.Wrap(l, 240, ChartSheet.TextSize, lines)))];
    }

    private static IReadOnlyList<string> NotEmpty(IReadOnlyList<string> lines) => lines.Count == 0 ? [""] : lines;

    private static double Length(string line) => TextMetrics.Width(line, ChartSheet.TextSize);
}
