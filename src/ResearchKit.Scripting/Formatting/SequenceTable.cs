using System.Collections;
using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>A sequence as a table: a row for each item, a column for each of its readable properties and fields.</summary>
internal static class SequenceTable
{
    public static ValueTable Of<T>(IEnumerable<T> source)
    {
        var rows = source.Take(ValueTable.MostRows).Cast<object?>().ToArray();
        var type = typeof(T) == typeof(object) ? rows.FirstOrDefault(row => row is not null)?.GetType() ?? typeof(T) : typeof(T);
        var members = MembersOf(type);
        return new ValueTable(
            [.. members.Select(member => member.Column)],
            [.. rows.Select(row => members.Select(member => row is null ? null : CellText.Of(member.Read(row))).ToArray())],
            Count(source, rows.Length));
    }

    private static Member[] MembersOf(Type type)
    {
        if (Type.GetTypeCode(type) != TypeCode.Object)
        {
            return [new Member(Column("value", type), item => item)];
        }

        const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance;
        var properties = type.GetProperties(Visible)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => new Member(Column(property.Name, property.PropertyType), property.GetValue));
        var fields = type.GetFields(Visible).Select(field => new Member(Column(field.Name, field.FieldType), field.GetValue));
        return [.. properties.Concat(fields).Take(ValueTable.MostColumns)];
    }

    private static ValueColumn Column(string name, Type type) => new(name, TypeNames.Of(type), TypeNames.IsNumeric(type));

    private static long? Count<T>(IEnumerable<T> source, int shown) =>
        shown < ValueTable.MostRows ? shown
            : source.TryGetNonEnumeratedCount(out var count) ? count
            : null;

    private sealed record Member(ValueColumn Column, Func<object, object?> Read);
}
