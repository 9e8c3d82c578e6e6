namespace ResearchKit;

/// <summary>Shows the first rows of a table.</summary>
internal static class TableView
{
    /// <summary>How many rows a table shows by itself.</summary>
    public const int FirstRows = 20;

    /// <summary>The view: so many rows at most, how many there are and how to see them all, and what a reader must know of them.</summary>
    public static View Of<T>(string name, IReadOnlyList<T> rows, IReadOnlyList<ShownColumn<T>> columns, string? note, int most)
    {
        var shown = rows.Take(most).Select(row => Cells(row, columns));
        var grid = new Grid(Caption(name, rows.Count, most), [.. columns.Select(c => c.Head)], [.. shown]);
        return note is null ? new View(grid) : new View(grid, new Paragraph(note));
    }

    /// <summary>A row's cells; where the row rests on claims, their ids in its texts lead to the pages where they were read.</summary>
    private static IReadOnlyList<GridCell> Cells<T>(T row, IReadOnlyList<ShownColumn<T>> columns)
    {
        var cells = columns.Select(c => c.Cell(row));
        var links = row is IRestsOnClaims result ? Links(result.RestsOn) : null;
        return [.. links is null ? cells : cells.Select(cell => cell.Link is null ? cell with { Links = links } : cell)];
    }

    private static Dictionary<string, string> Links(IEnumerable<Claim> claims) => claims
        .Where(claim => claim.Evidence.Source?.Url is not null)
        .DistinctBy(claim => claim.Id)
        .ToDictionary(claim => claim.Id, claim => claim.Evidence.Source!.Url!, StringComparer.Ordinal);

    private static string Caption(string name, int count, int most) => count > most
        ? FormattableString.Invariant($"{most} of {count:N0} {name}; .AllRows() shows them all")
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
