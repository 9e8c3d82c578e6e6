using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>Makes a DataFrame of Microsoft.Data.Analysis, the notebook's own, of what a statement gave.</summary>
internal static class SqlDataFrame
{
    public const string Package = "Microsoft.Data.Analysis";

    public static object Create(Assembly library, SqlResult result)
    {
        var columns = result.Columns.Select(column => Column(library, column)).ToArray();
        var typed = Array.CreateInstance(library.GetType("Microsoft.Data.Analysis.DataFrameColumn", throwOnError: true)!, columns.Length);
        columns.CopyTo(typed, 0);
        return Activator.CreateInstance(library.GetType("Microsoft.Data.Analysis.DataFrame", throwOnError: true)!, [typed])!;
    }

    private static object Column(Assembly library, SqlResultColumn column)
    {
        var (type, values) = column.ForFrame();
        var name = type == typeof(bool) ? "Boolean" : type.Name;
        var columnType = library.GetType($"Microsoft.Data.Analysis.{name}DataFrameColumn", throwOnError: true)!;
        var convert = typeof(SqlDataFrame).GetMethod(type == typeof(string) ? nameof(Texts) : nameof(Values), BindingFlags.Static | BindingFlags.NonPublic)!;
        var typed = (type == typeof(string) ? convert : convert.MakeGenericMethod(type)).Invoke(null, [values]);
        return Activator.CreateInstance(columnType, [column.Name, typed])!;
    }

    private static IEnumerable<string?> Texts(IEnumerable<object?> values) => [.. values.Select(value => (string?)value)];

    private static IEnumerable<T?> Values<T>(IEnumerable<object?> values)
        where T : struct => [.. values.Select(value => (T?)value)];
}
