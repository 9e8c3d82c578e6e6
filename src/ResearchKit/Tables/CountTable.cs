using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How many rows of a table have which values in some columns: the most frequent first, equal ones in the order of their values.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<CountTable>))]
public sealed class CountTable : SelectableTable<CountTable, CountRow>
{
    private readonly string _counted;
    private readonly IReadOnlyList<string> _names;
    private readonly bool _hasLists;

    private CountTable(string counted, IReadOnlyList<string> columns, bool hasLists, IReadOnlyList<CountRow> rows)
        : base(rows)
    {
        (_counted, _names, _hasLists) = (counted, columns, hasLists);
        Columns =
        [
            .. columns.Select((name, i) => new Column<CountRow>(name, typeof(string), row => row.Values[i])),
            new("rows", typeof(long), row => (long)row.Rows),
        ];
        Shown =
        [
            .. columns.Select((name, i) => new ShownColumn<CountRow>(name, row => row.Values[i] ?? "(missing)")),
            new(new GridHead("rows", IsNumber: true), row => CellText.Of(row.Rows)),
        ];
    }

    /// <inheritdoc/>
    public override string Name => $"values in the {_counted}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<CountRow>> Columns { get; }

    private protected override IReadOnlyList<ShownColumn<CountRow>> Shown { get; }

    private protected override string? Remark => _hasLists ? "A row with several values counts with each of them." : null;

    private protected override CountTable Holding(IReadOnlyList<CountRow> rows) => new(_counted, _names, _hasLists, rows);

    /// <summary>Counts a table's rows.</summary>
    internal static CountTable Of<T>(string counted, IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var counts = new Dictionary<string, CountRow>(StringComparer.Ordinal);
        foreach (var values in rows.SelectMany(row => Combinations(row, columns)))
        {
            var key = KeySets.Join(values.Select(value => value is null ? "0" : "1" + value));
            counts[key] = new CountRow(values, counts.TryGetValue(key, out var known) ? known.Rows + 1 : 1);
        }

        var ordered = counts.OrderByDescending(count => count.Value.Rows).ThenBy(count => count.Key, StringComparer.Ordinal);
        return new(counted, [.. columns.Select(c => c.Name)], columns.Any(c => c.IsList), [.. ordered.Select(count => count.Value)]);
    }

    private static IEnumerable<IReadOnlyList<string?>> Combinations<T>(T row, IReadOnlyList<Column<T>> columns)
    {
        IEnumerable<IReadOnlyList<string?>> all = [[]];
        foreach (var column in columns)
        {
            var text = CellText.Of(column.Value(row));
            string?[] values = column.IsList && text is not null ? [.. text.Split(ListText.Delimiter).Distinct()] : [text];
            all = all.SelectMany(before => values.Select(value => (IReadOnlyList<string?>)[.. before, value]));
        }

        return all;
    }
}

/// <summary>How many rows have some values.</summary>
/// <param name="Values">The values, a column each; null where a value is missing.</param>
/// <param name="Rows">The number of rows.</param>
public sealed record CountRow(IReadOnlyList<string?> Values, int Rows);
