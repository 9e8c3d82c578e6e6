using System.Text;

namespace ResearchKit.Scripting;

/// <summary>Renders a <see cref="ValueTable"/> in columns of plain text.</summary>
internal static class ValueTableText
{
    private const int MostCharacters = 40;

    public static string Render(ValueTable table)
    {
        var lines = Lines(table).ToArray();
        var numeric = Numeric(table).ToArray();
        var widths = Enumerable.Range(0, numeric.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin("  ", line.Select((cell, i) => numeric[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])));
            while (text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append('\n');
        }

        return text.Append(table.Caption).ToString();
    }

    private static IEnumerable<bool> Numeric(ValueTable table) =>
        (table.RowNames is null ? Enumerable.Empty<bool>() : [false]).Concat(table.Columns.Select(column => column.IsNumeric));

    private static IEnumerable<string[]> Lines(ValueTable table)
    {
        string[] corner = table.RowNames is null ? [] : [""];
        yield return [.. corner, .. table.Columns.Select(column => Short(column.Name))];
        yield return [.. corner, .. table.Columns.Select(column => Short(column.Type))];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            string[] name = table.RowNames is { } names ? [Short(names[row])] : [];
            yield return [.. name, .. table.Rows[row].Select(value => value is null ? "missing" : Short(value))];
        }
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= MostCharacters ? line : line[..(MostCharacters - 1)] + "…";
    }
}
