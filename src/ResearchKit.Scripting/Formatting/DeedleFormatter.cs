using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>
/// A Deedle frame or series as a table with its keys, types and missing values. The types are the notebook's: known by
/// name only.
/// </summary>
internal static class DeedleFormatter
{
    public static void Register(Assembly library)
    {
        if (library.GetType("Deedle.Frame`2") is { } frame)
        {
            TableFormatter.Register(frame, OfFrame);
        }

        if (library.GetType("Deedle.Series`2") is { } series)
        {
            TableFormatter.Register(series, OfSeries);
        }
    }

    private static ValueTable OfFrame(object frame)
    {
        var names = Sequence(frame, "ColumnKeys").ToArray();
        var types = Sequence(frame, "ColumnTypes").Cast<Type>().ToArray();
        var keys = Sequence(frame, "RowKeys").Take(ValueTable.MostRows).ToArray();
        var columns = Read(frame, "Columns")!;
        var shown = Enumerable.Range(0, Math.Min(names.Length, ValueTable.MostColumns)).ToArray();
        var values = shown.Select(column => Call(columns, "GetAt", column)!).ToArray();
        return new ValueTable(
            [.. shown.Select(column => new ValueColumn(Key(names[column]), TypeNames.Of(types[column]), TypeNames.IsNumeric(types[column])))],
            [.. keys.Select((_, row) => values.Select(column => ValueAt(column, row)).ToArray())],
            Convert.ToInt64(Read(frame, "RowCount"), CultureInfo.InvariantCulture))
        {
            ColumnCount = names.Length,
            RowNames = [.. keys.Select(Key)],
        };
    }

    private static ValueTable OfSeries(object series)
    {
        var type = series.GetType().GetGenericArguments() is [_, var values] ? values : typeof(object);
        var keys = Sequence(series, "Keys").Take(ValueTable.MostRows).ToArray();
        return new ValueTable(
            [new ValueColumn("value", TypeNames.Of(type), TypeNames.IsNumeric(type))],
            [.. keys.Select((_, row) => new[] { ValueAt(series, row) })],
            Convert.ToInt64(Read(series, "KeyCount"), CultureInfo.InvariantCulture))
        {
            RowNames = [.. keys.Select(Key)],
        };
    }

    private static string? ValueAt(object series, int row)
    {
        var value = Call(series, "TryGetAt", row)!;
        return Read(value, "HasValue") is true ? CellText.Of(Read(value, "Value")) : null;
    }

    private static string Key(object? key) => CellText.Of(key) ?? "";

    private static IEnumerable<object?> Sequence(object owner, string property) => ((IEnumerable)Read(owner, property)!).Cast<object?>();

    private static object? Read(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner);

    private static object? Call(object owner, string method, int index) =>
        owner.GetType().GetMethod(method, [typeof(int)])!.Invoke(owner, [index]);
}
