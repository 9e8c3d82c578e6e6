namespace ResearchKit.Cli.Terminals;

/// <summary>A table of aligned columns without lines: for pipes and logs.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    /// <summary>Writes rows of as many cells as the first has; columns whose index is named are aligned to the right.</summary>
    public static void Write(TextWriter writer, IEnumerable<IReadOnlyList<string>> rows, params int[] rightAligned)
    {
        var all = rows.ToList();
        var widths = Enumerable.Range(0, all[0].Count).Select(column => all.Max(row => row[column].Length)).ToList();
        foreach (var row in all)
        {
            var cells = row.Select((cell, i) => rightAligned.Contains(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            writer.WriteLine(string.Join(Gap, cells).TrimEnd());
        }
    }
}
