using System.Text;
using Deedle;
using Microsoft.Data.Analysis;

namespace ResearchKit;

/// <summary>A data frame as the delimited text that a table is read from, with the line on which each of its rows begins.</summary>
internal sealed class FrameText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];

    private FrameText(IReadOnlyList<string> columns, IEnumerable<Func<string, object?>> rows)
    {
        var line = 2;
        Append(columns);
        foreach (var row in rows)
        {
            _starts.Add(line);
            line += Append([.. columns.Select(column => CellText.Of(row(column)))]);
        }
    }

    /// <summary>The text in UTF-8.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>The columns of a frame that a schema knows; others, which may follow from these, are passed over.</summary>
    public static FrameText Of(DataFrame frame, TableSchema schema) => new(
        Known(frame.Columns.Select(column => column.Name), schema),
        Enumerable.Range(0, checked((int)frame.Rows.Count)).Select(row => (Func<string, object?>)(column => frame.Columns[column][row])));

    /// <inheritdoc cref="Of(DataFrame, TableSchema)"/>
    public static FrameText Of(Frame<int, string> frame, TableSchema schema)
    {
        var columns = Known(frame.ColumnKeys, schema);
        var series = columns.ToDictionary(column => column, column => frame.GetColumn<object>(column));
        return new(columns, frame.RowKeys.Select(row => (Func<string, object?>)(column => series[column].TryGet(row) is { HasValue: true } found ? found.Value : null)));
    }

    /// <summary>The row, counted from 1, that a line belongs to; 0 for the header.</summary>
    public int RowAt(int line)
    {
        var found = _starts.BinarySearch(line);
        return found >= 0 ? found + 1 : ~found;
    }

    private static string[] Known(IEnumerable<string> columns, TableSchema schema) => [.. columns.Where(column => schema.Field(column) is not null)];

    private int Append(IReadOnlyList<string?> values)
    {
        _text.AppendJoin(',', values.Select(value => value is null ? "" : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        return 1 + values.Sum(value => value?.Count(character => character == '\n') ?? 0);
    }
}
