namespace ResearchKit.Notebooks;

/// <summary>Differences as lines of plain text: where, then what was and what is.</summary>
public static class DifferenceText
{
    private const int MostDrawn = 3;

    /// <summary>All differences of a cell that were kept, and how many there are besides.</summary>
    public static string Of(CellVerdict cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var lines = cell.Differences.SelectMany(difference => Lines(difference, int.MaxValue)).Concat(Rest(cell, cell.Differences));
        return string.Concat(lines.Select(line => line + '\n'));
    }

    /// <summary>The differences of a cell that tell a reader what has changed: in a chart's drawing the first few, words before coordinates.</summary>
    public static IReadOnlyList<Difference> Told(CellVerdict cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var spoken = cell.Differences.TakeWhile(difference => difference.Kind != DifferenceKind.Drawn).ToList();
        var results = spoken.TakeWhile(difference => difference.Kind == DifferenceKind.Result).Count();
        return spoken.Count > 0 ? [.. spoken.Take(results + MostDrawn)] : [.. cell.Differences.Take(MostDrawn)];
    }

    /// <summary>How many differences there are besides some, in words, a line for each kind: <c>and 12 in the drawing of its chart</c>.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="given">Those of its differences that were given.</param>
    public static IEnumerable<string> Rest(CellVerdict cell, IReadOnlyList<Difference> given)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(given);
        var drawn = cell.DrawnCount - given.Count(difference => difference.Kind != DifferenceKind.Result);
        var others = cell.DifferenceCount - given.Count - drawn;
        if (others > 0)
            yield return $"and {VerdictWords.Count(others, "difference")} more";
        if (drawn > 0)
            yield return FormattableString.Invariant($"and {drawn}{(drawn < cell.DrawnCount ? " more" : "")} in the drawing of its chart");
    }

    /// <summary>One difference: a line that says where, lines with a minus for what was, lines with a plus for what is.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="most">How many lines of each side are given.</param>
    public static IEnumerable<string> Lines(Difference difference, int most)
    {
        ArgumentNullException.ThrowIfNull(difference);
        yield return difference.Amount is null ? difference.Where : $"{difference.Where}: {difference.Amount}";
        foreach (var line in Marked("- ", difference.Was, most).Concat(Marked("+ ", difference.Now, most)))
            yield return line;
    }

    private static IEnumerable<string> Marked(string mark, string? text, int most)
    {
        if (text is null)
            return [];
        var lines = text.Split('\n');
        return lines.Take(most).Select(line => mark + line).Concat(lines.Length > most ? [$"{mark}… {VerdictWords.Count(lines.Length - most, "line")} more"] : []);
    }
}
