using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// A DataFrame of Microsoft.Data.Analysis as a table with types, missing values and the numbers by which its rows are asked for.
/// The frame is the notebook's: its type is known by name only.
/// </summary>
internal static class DataFrameFormatter
{
    public static void Register(Assembly library)
    {
        if (library.GetType("Microsoft.Data.Analysis.DataFrame") is { } frame)
        {
            TableFormatter.Register(frame, ToTable);
        }
    }

    private static ValueTable ToTable(object frame)
    {
        var columns = ((IEnumerable)Read(frame, "Columns")!).Cast<object>().ToArray();
        var shown = columns.Take(ValueTable.MostColumns).ToArray();
        var count = columns.Length == 0 ? 0 : Convert.ToInt64(Read(columns[0], "Length"), CultureInfo.InvariantCulture);
        var rows = Enumerable.Range(0, (int)Math.Min(count, ValueTable.MostRows)).ToArray();
        return new ValueTable([.. shown.Select(Column)], [.. rows.Select(row => Row(shown, row))], count)
        {
            ColumnCount = columns.Length,
            RowNames = [.. rows.Select(row => row.ToString(CultureInfo.InvariantCulture))],
        };
    }

    private static ValueColumn Column(object column)
    {
        var type = (Type)Read(column, "DataType")!;
        return new ValueColumn((string)Read(column, "Name")!, TypeNames.Of(type), TypeNames.IsNumeric(type));
    }

    private static string?[] Row(object[] columns, long row) =>
        [.. columns.Select(column => CellText.Of(Indexer(column).GetValue(column, [row])))];

    private static object? Read(object owner, string property) =>
        BaseOf(owner).GetProperty(property)!.GetValue(owner);

    private static PropertyInfo Indexer(object column) => BaseOf(column).GetProperty("Item", typeof(object), [typeof(long)])!;

    // Columns of a type hide the base's members with their own: the base's are asked.
    private static Type BaseOf(object value)
    {
        var type = value.GetType();
        while (type.Name != "DataFrameColumn" && type.BaseType is { } up && up != typeof(object))
        {
            type = up;
        }

        return type;
    }
}
