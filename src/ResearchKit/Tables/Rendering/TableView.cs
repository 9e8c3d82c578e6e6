namespace ResearchKit;

/// <summary>Shows the first rows of a table.</summary>
internal static class TableView
{
    private const int Rows = 20;

    /// <summary>The view: at most twenty rows, how many there are, and what a reader must know of them.</summary>
    public static View Of<T>(string name, IReadOnlyList<T> rows, IReadOnlyList<ShownColumn<T>> columns, string? note)
    {
        var shown = rows.Take(Rows).Select(row => (IReadOnlyList<GridCell>)[.. columns.Select(c => c.Cell(row))]);
        var grid = new Grid(Caption(name, rows.Count), [.. columns.Select(c => c.Head)], [.. shown]);
        return note is null ? new View(grid) : new View(grid, new Paragraph(note));
    }

    private static string Caption(string name, int count) => count > Rows
        ? FormattableString.Invariant($"{Rows} of {count:N0} {name}")
        : FormattableString.Invariant($"{count:N0} {name}");
}
