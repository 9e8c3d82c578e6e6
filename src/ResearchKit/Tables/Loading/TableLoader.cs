using CsvHelper;

namespace ResearchKit;

/// <summary>Loads tables from the bytes of delimited text files.</summary>
/// <remarks>Large files are read by two threads or more: one finds the rows at a time, all of them make rows of what was found.</remarks>
internal static class TableLoader
{
    private const int WorthThreads = 4 << 20;
    private const int MostExpected = 1 << 21;

    /// <summary>The rows of a file that are whole, in its order. All faults are reported.</summary>
    /// <param name="text">The file.</param>
    /// <param name="table">What the table is.</param>
    /// <param name="bind">Makes a row's binder.</param>
    public static List<T> Load<T>(TableText text, TableContext table, Func<CellSet, RowBinder<T>> bind)
        where T : class
    {
        if (text.Text.IsEmpty)
        {
            if (text.Dialect.Header && text.Before is null)
            {
                table.Faults.Add(table.File, "the file is empty: it needs a header at least");
            }

            return [];
        }

        using var pause = CollectorPause.For(text.Text.Length);
        using var reader = text.Open(table, out var header);
        var keys = TableKey.Of(table);
        var context = table with { Text = text.Text };
        RowReader<T> NewReader() => new(context, header, keys, bind);
        var found = text.Text.Length < WorthThreads ? OneByOne(reader, NewReader()) : SideBySide(reader, NewReader);
        return Keep(found, Math.Min(MostExpected, text.Text.Span.Count((byte)'\n')), keys, table);
    }

    private static IEnumerable<ReadRow<T>> OneByOne<T>(CsvReader reader, RowReader<T> rows)
        where T : class
    {
        while (reader.Read())
        {
            yield return rows.Read(reader);
        }
    }

    private static IEnumerable<ReadRow<T>> SideBySide<T>(CsvReader reader, Func<RowReader<T>> newReader)
        where T : class
    {
        using var mine = new ThreadLocal<RowReader<T>>(newReader);
        foreach (var read in reader.ParallelEnumerate(row => mine.Value!.Read(row), -1))
        {
            yield return read;
        }
    }

    /// <param name="found">The rows, as they come.</param>
    /// <param name="expected">About how many come.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="table">What the table is.</param>
    private static List<T> Keep<T>(IEnumerable<ReadRow<T>> found, int expected, IReadOnlyList<TableKey> keys, TableContext table)
        where T : class
    {
        var rows = new List<T>(expected);
        var sets = keys.Select(k => (Key: k, Set: table.Keys.Of(table.Resource, k.Fields))).ToArray();
        foreach (var (_, set) in sets)
        {
            set.Expect(expected);
        }

        foreach (var read in found)
        {
            var unique = true;
            for (var i = 0; i < sets.Length; i++)
            {
                unique &= IsNew(i == 0 ? read.Key : read.MoreKeys?[i - 1], read.Line, sets[i].Key, sets[i].Set, table);
            }

            if (unique && read.Row is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static bool IsNew(string? value, int line, TableKey key, KeySet set, TableContext table)
    {
        if (value is null || set.TryAdd(value, table.File, line, out var first) || !key.IsUnique)
        {
            return true;
        }

        var reason = FormattableString.Invariant($"stands on line {first}{(set.FileOf(value) == table.File ? "" : $" of {set.FileOf(value)}")} already, and must stand in one row only");
        table.Faults.Add(table.File, line, string.Join(" and ", key.Fields), value.Replace('\u001f', ' '), reason);
        return false;
    }
}
