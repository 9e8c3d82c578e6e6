using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>Differences as lines of plain text: where, then what was and what is.</summary>
public static class DifferenceText
{
    /// <summary>All differences of a cell that were kept, and how many there are besides.</summary>
    public static string Of(CellVerdict cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var text = new StringBuilder();
        foreach (var difference in cell.Differences)
        {
            foreach (var line in Lines(difference, int.MaxValue))
                text.Append(line).Append('\n');
        }

        if (Rest(cell) is { } rest)
            text.Append(rest).Append('\n');
        return text.ToString();
    }

    /// <summary>How many differences there are besides those that were kept, in words; null where there are none.</summary>
    public static string? Rest(CellVerdict cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var rest = cell.DifferenceCount - cell.Differences.Count;
        return rest > 0 ? $"and {VerdictWords.Count(rest, "difference")} more" : null;
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
