using Plotly.NET;

namespace ResearchKit;

/// <summary>Builds a stance matrix as a Plotly heatmap with the same rows, columns and signs.</summary>
internal static class MatrixPlotly
{
    internal static GenericChart Figure(MatrixLayout layout)
    {
        var grid = layout.Grid;
        if (layout.Edges.Count == 0)
        {
            return PlotlyParts.Empty(grid.Title, grid.Summary);
        }

        var traces = new List<Trace>();
        if (grid.Cells.Any(c => c.Carried))
        {
            traces.Add(Cells(grid, carried: true));
        }

        traces.Add(Cells(grid, carried: false));
        return PlotlyParts.Figure(traces, Layout(layout));
    }

    private static Trace Cells(MatrixGrid grid, bool carried)
    {
        var (z, signs, hover) = (Empty<int?>(grid, null), Empty(grid, ""), Empty(grid, ""));
        foreach (var cell in grid.Cells.Where(c => c.Carried == carried))
        {
            z[cell.Row][cell.Column] = (int)cell.Last;
            signs[cell.Row][cell.Column] = carried ? "" : string.Concat(cell.Stances.Select(s => StanceStyle.Of(s).Sign));
            hover[cell.Row][cell.Column] = PlotlyParts.Hover(cell.Hover);
        }

        return new Trace("heatmap").With("z", z).With("text", signs).With("texttemplate", "%{text}").With("hovertext", hover)
            .With("hoverinfo", "text").With("hoverongaps", false).With("zmin", -0.5).With("zmax", StanceStyle.All.Count - 0.5)
            .With("colorscale", Colours()).With("opacity", carried ? 0.28 : 1).With("xgap", carried ? 0 : 2).With("ygap", 2)
            .With("showscale", !carried).With("colorbar", Bar());
    }

    // Each colour from the start of its step to its end, so that none runs into the next.
    private static List<object[]> Colours() => [.. StanceStyle.All.SelectMany((style, i) => new object[][]
    {
        [i / (double)StanceStyle.All.Count, style.Colour], [(i + 1) / (double)StanceStyle.All.Count, style.Colour],
    })];

    private static ColorBar Bar() => new ColorBar().With("tickvals", Enumerable.Range(0, StanceStyle.All.Count).ToList())
        .With("ticktext", StanceStyle.All.Select(s => $"{s.Sign} {s.Name}").ToList()).With("thickness", 14).With("len", 180).With("lenmode", "pixels")
        .With("y", 1).With("yanchor", "top").With("outlinewidth", 0);

    private static Layout Layout(MatrixLayout layout)
    {
        var x = PlotlyParts.Axis().With("side", "top").With("tickangle", layout.HasLevelHeads ? 0 : -90).With("showgrid", false)
            .With("tickvals", Enumerable.Range(0, layout.Heads.Count).ToList()).With("ticktext", layout.Heads.Select(Lines).ToList());
        var y = PlotlyParts.Axis().With("autorange", "reversed").With("showgrid", false)
            .With("tickvals", Enumerable.Range(0, layout.Names.Count).ToList()).With("ticktext", layout.Names.Select(Lines).ToList());
        var head = layout.Top + 60;
        return PlotlyParts.Layout(layout.Grid.Title, layout.Bottom - layout.Top + head + 20)
            .With("xaxis", x).With("yaxis", y).With("margin", PlotlyParts.Margin(layout.Left - layout.NameLeft + 10, 20, head, 20));
    }

    private static string Lines(IReadOnlyList<string> lines) => string.Join("<br>", lines.Select(CleanText.Plotly));

    private static T[][] Empty<T>(MatrixGrid grid, T value) =>
        [.. grid.Rows.Select(_ => Enumerable.Repeat(value, grid.Columns.Count).ToArray())];
}
