using System.Collections;
using System.Data;
using System.Globalization;
using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>A column of a <see cref="SqlFrame"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its values are, without the nullable.</param>
/// <param name="Value">The value in a row; null where it is missing.</param>
internal sealed record SqlColumn(string Name, Type Type, Func<int, object?> Value);

/// <summary>A variable that can be asked as a table: a frame, a <see cref="DataTable"/>, a sequence.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Count">How many rows it has.</param>
internal sealed record SqlFrame(IReadOnlyList<SqlColumn> Columns, int Count)
{
    /// <summary>Takes a value as a table; null when it is none.</summary>
    public static SqlFrame? TryRead(object? value) => value switch
    {
        null or string => null,
        DataTable table => OfTable(table),
        _ when value.GetType().FullName == "Microsoft.Data.Analysis.DataFrame" => SqlFrameReaders.OfDataFrame(value),
        _ when value.GetType() is { IsGenericType: true, FullName: { } name } && name.StartsWith("Deedle.Frame`2", StringComparison.Ordinal) =>
            SqlFrameReaders.OfDeedle(value),
        _ when FrameOf(value) is { } frame => SqlFrameReaders.OfDataFrame(frame),
        IEnumerable sequence => OfSequence(sequence),
        _ => null,
    };

    /// <summary>The frame that a table of a library's own makes of itself: its columns are meant to be asked, its rows' properties to be looked at.</summary>
    private static object? FrameOf(object value) =>
        value.GetType().GetMethod("ToDataFrame", Type.EmptyTypes) is { ReturnType.FullName: "Microsoft.Data.Analysis.DataFrame" } method
            ? method.Invoke(value, null)
            : null;

    private static SqlFrame OfTable(DataTable table) => new(
        [.. table.Columns.Cast<DataColumn>().Select(column => new SqlColumn(column.ColumnName, column.DataType, row => table.Rows[row][column] is not DBNull and var value ? value : null))],
        table.Rows.Count);

    private static SqlFrame OfSequence(IEnumerable sequence)
    {
        var items = sequence.Cast<object?>().ToArray();
        var type = ItemType(sequence.GetType()) is { } declared && declared != typeof(object)
            ? declared
            : items.FirstOrDefault(item => item is not null)?.GetType() ?? typeof(object);
        return new SqlFrame([.. Members(Plain(type), items)], items.Length);
    }

    private static Type? ItemType(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static IEnumerable<SqlColumn> Members(Type type, object?[] items)
    {
        if (SqlTypes.IsScalar(type))
        {
            return [new SqlColumn("value", type, row => items[row])];
        }

        const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance;
        var properties = type.GetProperties(Visible).Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => new SqlColumn(property.Name, Plain(property.PropertyType), row => items[row] is { } item ? property.GetValue(item) : null));
        var fields = type.GetFields(Visible)
            .Select(field => new SqlColumn(field.Name, Plain(field.FieldType), row => items[row] is { } item ? field.GetValue(item) : null));
        return properties.Concat(fields);
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}

/// <summary>Reads the frames of libraries that the host does not know: by the names of their members.</summary>
internal static class SqlFrameReaders
{
    public static SqlFrame OfDataFrame(object frame)
    {
        var columns = ((IEnumerable)Read(frame, "Columns")!).Cast<object>().ToArray();
        var count = columns.Length == 0 ? 0 : Convert.ToInt32(Read(columns[0], "Length"), CultureInfo.InvariantCulture);
        return new SqlFrame([.. columns.Select(OfColumn)], count);
    }

    public static SqlFrame OfDeedle(object frame)
    {
        var keys = ((IEnumerable)Read(frame, "RowKeys")!).Cast<object>().ToArray();
        var names = ((IEnumerable)Read(frame, "ColumnKeys")!).Cast<object>().Select(key => CellText.Of(key) ?? "").ToArray();
        var types = ((IEnumerable)Read(frame, "ColumnTypes")!).Cast<Type>().ToArray();
        var series = Read(frame, "Columns")!;
        var getAt = series.GetType().GetMethod("GetAt", [typeof(int)])!;
        var columns = names.Select((name, index) => OfSeries(name, types[index], getAt.Invoke(series, [index])!));

        // Rows that are only numbered say nothing by their keys.
        return keys.FirstOrDefault() is null or int or long
            ? new SqlFrame([.. columns], keys.Length)
            : new SqlFrame([new SqlColumn("key", keys[0].GetType(), row => keys[row]), .. columns], keys.Length);
    }

    private static SqlColumn OfColumn(object column)
    {
        var type = column.GetType();
        while (type.Name != "DataFrameColumn")
        {
            type = type.BaseType!;
        }

        // Columns of a type hide the base's indexer with their own: the base's is asked.
        var item = type.GetProperty("Item", typeof(object), [typeof(long)])!.GetMethod!.CreateDelegate<Func<long, object?>>(column);
        return new SqlColumn((string)Read(type, column, "Name")!, (Type)Read(type, column, "DataType")!, row => item(row));
    }

    private static SqlColumn OfSeries(string name, Type type, object series)
    {
        var tryGetAt = series.GetType().GetMethod("TryGetAt", [typeof(int)])!;
        var hasValue = tryGetAt.ReturnType.GetProperty("HasValue")!;
        var inner = tryGetAt.ReturnType.GetProperty("Value")!;
        return new SqlColumn(name, Nullable.GetUnderlyingType(type) ?? type, row =>
            tryGetAt.Invoke(series, [row]) is { } found && hasValue.GetValue(found) is true ? inner.GetValue(found) : null);
    }

    private static object? Read(object owner, string property) => Read(owner.GetType(), owner, property);

    private static object? Read(Type type, object owner, string property) => type.GetProperty(property)!.GetValue(owner);
}
