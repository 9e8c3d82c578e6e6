using Plotly.NET;

namespace ResearchKit;

/// <summary>Builds a stance matrix as a Plotly heatmap with the same rows, columns and signs.</summary>
internal static class MatrixPlotly
{
    internal static GenericChart Figure(MatrixLayout layout)
    {
        var grid = layout.Grid;
        if (layout.Names is not { } names)
        {
            return PlotlyParts.Empty(grid.Title, grid.Summary);
        }

        var traces = new List<Trace>();
        if (grid.Cells.Any(c => c.Carried))
        {
            traces.Add(Cells(grid, carried: true));
        }

        traces.Add(Cells(grid, carried: false));
        return PlotlyParts.Figure(traces, Layout(layout, names));
    }

    private static Trace Cells(MatrixGrid grid, bool carried)
    {
        var (z, signs, hover) = (Empty<int?>(grid, null), Empty(grid, ""), Empty(grid, ""));
        foreach (var cell in grid.Cells.Where(c => c.Carried == carried))
        {
            z[cell.Row][cell.Column] = grid.AtOnce && cell.Stances.Count > 1 ? StanceStyle.All.Count : (int)cell.Last;
            signs[cell.Row][cell.Column] = carried ? "" : string.Concat(cell.Stances.Select(s => StanceStyle.Of(s).Sign));
            hover[cell.Row][cell.Column] = PlotlyParts.Hover(cell.Hover);
        }

        return new Trace("heatmap").With("z", z).With("text", signs).With("texttemplate", "%{text}").With("hovertext", hover)
            .With("hoverinfo", "text").With("hoverongaps", false).With("zmin", -0.5).With("zmax", Steps(grid).Count - 0.5)
            .With("colorscale", Colours(Steps(grid))).With("opacity", carried ? 0.28 : 1).With("xgap", carried ? 0 : 2).With("ygap", 2)
            .With("showscale", !carried).With("colorbar", Bar(Steps(grid)));
    }

    // Where stances are held at once, none of their colours may stand for the others.
    private static IReadOnlyList<(string Colour, string Name)> Steps(MatrixGrid grid) =>
        [.. StanceStyle.All.Select(s => (s.Colour, $"{s.Sign} {s.Name}")), .. grid.AtOnce ? [(Palette.Grid, "members differ")] : ((string, string)[])[]];

    // Each colour from the start of its step to its end, so that none runs into the next.
    private static List<object[]> Colours(IReadOnlyList<(string Colour, string Name)> steps) => [.. steps.SelectMany((step, i) => new object[][]
    {
        [i / (double)steps.Count, step.Colour], [(i + 1) / (double)steps.Count, step.Colour],
    })];

    private static ColorBar Bar(IReadOnlyList<(string Colour, string Name)> steps) => new ColorBar().With("tickvals", Enumerable.Range(0, steps.Count).ToList())
        .With("ticktext", steps.Select(s => s.Name).ToList()).With("thickness", 12).With("len", 1.02).With("tickfont", PlotlyParts.Text(11, Palette.Ink))
        .With("orientation", "h").With("x", 0).With("xanchor", "left").With("y", 0).With("yanchor", "top").With("outlinewidth", 0);

    private static Layout Layout(MatrixLayout layout, RowNames names)
    {
        var heads = Heads(layout);
        var x = PlotlyParts.Axis().With("side", "top").With("tickangle", layout.HasLevelHeads ? 0 : -90).With("showgrid", false)
            .With("tickvals", Enumerable.Range(0, heads.Count).ToList()).With("ticktext", heads.Select(Lines).ToList());
        var y = PlotlyParts.Axis().With("autorange", "reversed").With("showgrid", false)
            .With("tickvals", Enumerable.Range(0, names.Rows.Count).ToList()).With("ticktext", names.Lines.Select(Lines).ToList());
        var above = layout.HasLevelHeads ? layout.Top : heads.Max(h => h.Max(line => TextMetrics.Width(line, 12))) + 14;
        return PlotlyParts.Layout(layout.Grid.Title, layout.Bottom - layout.Top, names.Width + 10, above, below: 60)
            .With("xaxis", x).With("yaxis", y);
    }

    // The figure follows its page: at 600 pixels its columns are narrower than those of the still image.
    private static IReadOnlyList<IReadOnlyList<string>> Heads(MatrixLayout layout) => layout.HasLevelHeads || layout.CellWidth > 44
        ? layout.Heads
        : [.. layout.Grid.Columns.Select(c => (IReadOnlyList<string>)[TextLines.Shorten(CleanText.Line(c.Label), 200, 12)])];

    private static string Lines(IReadOnlyList<string> lines) => string.Join("<br>", lines.Select(CleanText.Plotly));

    private static T[][] Empty<T>(MatrixGrid grid, T value) =>
        [.. grid.Rows.Select(_ => Enumerable.Repeat(value, grid.Columns.Count).ToArray())];
}
