using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace ResearchKit.Scripting;

/// <summary>What a statement gave, column by column.</summary>
/// <param name="Columns">Name, type in SQL's words, type of the values, and the values, null where one is missing.</param>
/// <param name="Count">How many rows there are.</param>
internal sealed record SqlResult(IReadOnlyList<SqlResultColumn> Columns, int Count)
{
    public static SqlResult Read(DbDataReader reader, CancellationToken interrupt)
    {
        var columns = Enumerable.Range(0, reader.FieldCount)
            .Select(index => new SqlResultColumn(reader.GetName(index), reader.GetDataTypeName(index).ToUpperInvariant(), reader.GetFieldType(index), []))
            .ToArray();
        var count = 0;
        for (; reader.Read(); count++)
        {
            interrupt.ThrowIfCancellationRequested();
            for (var index = 0; index < columns.Length; index++)
            {
                columns[index].Values.Add(reader.IsDBNull(index) ? null : reader.GetValue(index));
            }
        }

        return new SqlResult(columns, count);
    }

    /// <summary>Its head as a table with types.</summary>
    public ValueTable ToTable()
    {
        var shown = Columns.Take(ValueTable.MostColumns).ToArray();
        var rows = Enumerable.Range(0, Math.Min(Count, ValueTable.MostRows));
        return new ValueTable(
            [.. shown.Select(column => new ValueColumn(column.Name, column.TypeName, column.IsNumeric))],
            [.. rows.Select(row => shown.Select(column => Text(column.Values[row])).ToArray())],
            Count)
        {
            ColumnCount = Columns.Count,
        };
    }

    private static string? Text(object? value) => value is System.Collections.IEnumerable list and not string and not byte[]
        ? $"[{string.Join(", ", list.Cast<object?>().Select(CellText.Of))}]"
        : CellText.Of(value);
}

/// <summary>One column of a <see cref="SqlResult"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Its type in SQL's words.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Values">The values.</param>
internal sealed record SqlResultColumn(string Name, string TypeName, Type Type, List<object?> Values)
{
    public bool IsNumeric => Type == typeof(BigInteger) || TypeNames.IsNumeric(Type);

    /// <summary>The column with values of a type that a data frame has: integers of any size, days and times among them.</summary>
    public (Type Type, IEnumerable<object?> Values) ForFrame()
    {
        if (Type == typeof(BigInteger))
        {
            var fits = Values.TrueForAll(value => value is not BigInteger number || (number >= long.MinValue && number <= long.MaxValue));
            return fits
                ? (typeof(long), Values.Select(value => value is BigInteger number ? (object)(long)number : null))
                : (typeof(double), Values.Select(value => value is BigInteger number ? (object)(double)number : null));
        }

        return Type == typeof(DateOnly) ? (typeof(DateTime), Values.Select(value => value is DateOnly day ? (object)day.ToDateTime(TimeOnly.MinValue) : null))
            : Type == typeof(DateTimeOffset) ? (typeof(DateTime), Values.Select(value => value is DateTimeOffset moment ? (object)moment.UtcDateTime : null))
            : Type.IsPrimitive || Type == typeof(decimal) || Type == typeof(DateTime) || Type == typeof(string) ? (Type, Values)
            : (typeof(string), Values.Select(value => value is null ? null : (object?)Convert.ToString(value, CultureInfo.InvariantCulture)));
    }
}
