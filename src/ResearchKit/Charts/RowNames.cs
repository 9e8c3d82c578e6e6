namespace ResearchKit;

/// <summary>A row of a chart: its name, the group that it stands in, and what it says when pointed at.</summary>
internal sealed record RowName(string Label, string Group, string Hover)
{
    /// <summary>The row of an actor, in the group of its country.</summary>
    internal static RowName Of(Actor actor) => new(actor.Name, actor.Country ?? "", $"{actor.Name} ({actor.Id})");
}

/// <summary>Names at the left of a chart, one below the other, each in as many lines as it needs.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Left">Where the names begin, right of the groups.</param>
/// <param name="Width">Room for a name.</param>
/// <param name="Lines">The names in lines.</param>
/// <param name="Edges">Upper edge of each row, and the lower edge of the last.</param>
internal sealed record RowNames(
    IReadOnlyList<RowName> Rows, double Left, double Width, IReadOnlyList<IReadOnlyList<string>> Lines, IReadOnlyList<double> Edges)
{
    /// <summary>Room for the code of a country.</summary>
    internal const double GroupWidth = 42;

    private const double Padding = 7;
    private const double LeastShare = 0.38;
    private const double LeastWidth = 80;

    internal double Right => Left + Width;

    internal double Bottom => Edges[^1];

    internal double Middle(int row) => (Edges[row] + Edges[row + 1]) / 2;

    /// <summary>Where names begin: further right where any row is in a group.</summary>
    internal static double LeftOf(IReadOnlyList<RowName> rows) =>
        ChartSheet.Edge + (rows.Any(r => r.Group.Length > 0) ? GroupWidth : 0);

    /// <summary>How wide the widest name is.</summary>
    internal static double Longest(IReadOnlyList<RowName> rows) =>
        rows.Max(r => TextMetrics.Width(CleanText.Line(r.Label), ChartSheet.TextSize)) + 8;

    /// <summary>How wide a column of names is: as the widest of them, and no wider than it may be, nor than suits a narrow sheet.</summary>
    /// <param name="rows">The names.</param>
    /// <param name="most">How wide it may be.</param>
    /// <param name="sheet">The sheet's width.</param>
    internal static double Fitting(IReadOnlyList<RowName> rows, double most, double sheet) =>
        Math.Min(Longest(rows), Math.Min(most, Math.Max(LeastShare * sheet, LeastWidth)));

    internal static RowNames Of(IReadOnlyList<RowName> rows, double width, double top)
    {
        var lines = rows.Select(r => NotEmpty(TextLines.Wrap(CleanText.Line(r.Label), width - 8, ChartSheet.TextSize, 2))).ToList();
        var edges = new List<double> { top };
        foreach (var name in lines)
        {
            edges.Add(edges[^1] + (name.Count * ChartSheet.LineHeight) + Padding);
        }

        return new(rows, LeftOf(rows), width, lines, edges);
    }

    private static IReadOnlyList<string> NotEmpty(IReadOnlyList<string> lines) => lines.Count == 0 ? [""] : lines;
}

/// <summary>Draws names at the left of a chart.</summary>
internal static class RowNamesSvg
{
    private const string NoGroup = "other";

    /// <summary>The names, a line above each group with its code beside its first row, and thin lines between rows.</summary>
    internal static void Draw(SvgWriter svg, RowNames names, double right)
    {
        for (var i = 0; i < names.Rows.Count; i++)
        {
            if (i == 0 || names.Rows[i].Group != names.Rows[i - 1].Group)
            {
                svg.Line(ChartSheet.Edge, names.Edges[i], right, names.Edges[i], Palette.Muted);
                svg.Label(ChartSheet.Edge, names.Middle(i) + 5, Group(names, i), new TextStyle(Palette.Muted, Bold: true));
            }
            else
            {
                svg.Line(names.Left, names.Edges[i], right, names.Edges[i], Palette.Grid);
            }

            Name(svg, names, i);
        }

        svg.Line(ChartSheet.Edge, names.Bottom, right, names.Bottom, Palette.Muted);
    }

    // Rows of no country stand apart from the country above them by a word, not by a line alone.
    private static string Group(RowNames names, int row) =>
        names.Rows[row].Group is { Length: > 0 } group ? CleanText.Line(group) : names.Left > ChartSheet.Edge ? NoGroup : "";

    private static void Name(SvgWriter svg, RowNames names, int row)
    {
        var lines = names.Lines[row];
        var first = names.Middle(row) - ((lines.Count - 1) * ChartSheet.LineHeight / 2) + (ChartSheet.TextSize * 0.36);
        svg.Open("g").Content("title", names.Rows[row].Hover);
        for (var k = 0; k < lines.Count; k++)
        {
            svg.Label(names.Left, first + (k * ChartSheet.LineHeight), lines[k], new TextStyle(Palette.Ink));
        }

        svg.Close();
    }
}
