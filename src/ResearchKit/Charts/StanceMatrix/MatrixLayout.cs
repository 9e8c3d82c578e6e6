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
    private const double GroupWidth = 42;
    private const double RowPadding = 7;

    internal double NameLeft { get; private init; }

    internal double Left { get; private init; }

    internal double CellWidth { get; private init; }

    /// <summary>Whether the names of columns are level; else they are read upwards.</summary>
    internal bool HasLevelHeads => CellWidth >= LevelHead;

    internal IReadOnlyList<IReadOnlyList<string>> Heads { get; private init; } = [];

    internal IReadOnlyList<IReadOnlyList<string>> Names { get; private init; } = [];

    /// <summary>Upper edge of the first row: the height of the heads.</summary>
    internal double Top { get; private init; }

    /// <summary>Upper edge of each row, and the lower edge of the last.</summary>
    internal IReadOnlyList<double> Edges { get; private init; } = [];

    internal double Right => Left + (CellWidth * Grid.Columns.Count);

    internal double Bottom => Edges.Count == 0 ? 0 : Edges[^1];

    /// <summary>How many columns a sheet of a width holds.</summary>
    internal static int ColumnsThatFit(double width, double cell = SmallestCell) =>
        Math.Max(1, (int)((width - (2 * ChartSheet.Edge) - GroupWidth - ShortestName) / cell));

    internal static MatrixLayout Of(MatrixGrid grid, double width)
    {
        if (grid.Rows.Count == 0 || grid.Columns.Count == 0)
        {
            return new(grid, width);
        }

        var group = grid.Rows.Any(r => r.Group.Length > 0) ? GroupWidth : 0;
        var room = width - (2 * ChartSheet.Edge) - group;
        var longest = grid.Rows.Max(r => TextMetrics.Width(CleanText.Line(r.Label), ChartSheet.TextSize)) + 8;
        var name = Math.Clamp(room - (grid.Columns.Count * SmallestCell), ShortestName, Math.Clamp(longest, ShortestName, LongestName));
        var cell = Math.Clamp((room - name) / grid.Columns.Count, SmallestCell, LargestCell);
        var left = ChartSheet.Edge + group;
        return new MatrixLayout(grid, width) { NameLeft = left, Left = left + name, CellWidth = cell }.WithHeads().WithRows(name);
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

    private MatrixLayout WithRows(double name)
    {
        var names = Grid.Rows.Select(r => NotEmpty(TextLines.Wrap(CleanText.Line(r.Label), name - 8, ChartSheet.TextSize, 2))).ToList();
        var edges = new List<double> { Top };
        foreach (var lines in names)
        {
            edges.Add(edges[^1] + (lines.Count * ChartSheet.LineHeight) + RowPadding);
        }

        return this with { Names = names, Edges = edges };
    }

    private static IReadOnlyList<string> NotEmpty(IReadOnlyList<string> lines) => lines.Count == 0 ? [""] : lines;

    private static double Length(string line) => TextMetrics.Width(line, ChartSheet.TextSize);
}
