namespace ResearchKit;

/// <summary>Draws stance matrices.</summary>
internal static class StanceMatrixChart
{
    internal static StudyChart Of(StanceMatrix matrix, StanceMatrixOptions options) =>
        Draw(PropositionGrid.Of(matrix, options), options);

    internal static StudyChart Of(StancesByDate stances, StanceMatrixOptions options) =>
        Draw(DateGrid.Of(stances, options), options);

    internal static StudyChart Of(GroupPositions positions, StanceMatrixOptions options) =>
        Draw(GroupGrid.Of(positions, options), options);

    internal static StudyChart Of(Positions positions, StanceMatrixOptions options) =>
        Draw(PositionGrid.Of(positions, options), options);

    private static StudyChart Draw(MatrixGrid grid, StanceMatrixOptions options)
    {
        var layout = MatrixLayout.Of(grid, options.Width);
        return new(grid.Title, grid.Summary, MatrixSvg.Draw(layout), () => MatrixPlotly.Figure(layout), () => grid.Cells.Select(cell => ChartMark.Of($"{grid.Rows[cell.Row].Label} · {grid.Columns[cell.Column].Label}", cell.Claims)));
    }
}

/// <summary>Shows a matrix as its chart.</summary>
internal sealed class StanceMatrixFormatterSource : Microsoft.DotNet.Interactive.Formatting.ITypeFormatterSource
{
    public IEnumerable<Microsoft.DotNet.Interactive.Formatting.ITypeFormatter> CreateTypeFormatters() =>
        StudyChartFormatterSource.For<StanceMatrix>(matrix => matrix.Chart());
}

/// <summary>Shows stances by date as their chart.</summary>
internal sealed class StancesByDateFormatterSource : Microsoft.DotNet.Interactive.Formatting.ITypeFormatterSource
{
    public IEnumerable<Microsoft.DotNet.Interactive.Formatting.ITypeFormatter> CreateTypeFormatters() =>
        StudyChartFormatterSource.For<StancesByDate>(stances => stances.Chart());
}
