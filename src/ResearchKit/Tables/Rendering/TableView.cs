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
        : FormattableString.Invariant($"{count:N0} {(count == 1 ? Singular(name) : name)}");

    /// <summary>One of what a phrase names in the plural: the first word that ends in s stands for it, as in <c>steps of figures</c>.</summary>
    private static string Singular(string phrase)
    {
        var words = phrase.Split(' ');
        var plural = Array.FindIndex(words, word => word.EndsWith('s'));
        if (plural >= 0)
        {
            words[plural] = words[plural][..^1];
        }

        return string.Join(' ', words);
    }
}
