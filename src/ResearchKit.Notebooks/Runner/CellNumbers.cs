using System.Globalization;

namespace ResearchKit.Notebooks;

/// <summary>How cells are numbered: those of code that are run, from 1, as the counts beside them are after a clean run.</summary>
public static class CellNumbers
{
    /// <summary>The places, from 0 among all cells, of those that a run from the top runs: code that is neither blank nor to be skipped.</summary>
    public static IReadOnlyList<int> ToRun(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return [.. Enumerable.Range(0, notebook.Cells.Count).Where(index => IsToRun(notebook.Cells[index]))];
    }

    /// <summary>A cell in words, by its number and id: <c>cell 7 (killed-chart)</c>.</summary>
    public static string Words(int number, string? id) =>
        string.Create(CultureInfo.InvariantCulture, $"cell {number}{(id is null ? "" : $" ({id})")}");

    private static bool IsToRun(Cell cell) => cell is CodeCell && !cell.HasTag(CellTags.SkipExecution) && !string.IsNullOrWhiteSpace(cell.Source);
}
