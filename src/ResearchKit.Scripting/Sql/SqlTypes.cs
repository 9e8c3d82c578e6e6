using System.Globalization;
using System.Numerics;

namespace ResearchKit.Scripting;

/// <summary>The types of C# and those of SQL.</summary>
internal static class SqlTypes
{
    private const string Text = "VARCHAR";

    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(bool)] = "BOOLEAN",
        [typeof(sbyte)] = "TINYINT",
        [typeof(short)] = "SMALLINT",
        [typeof(int)] = "INTEGER",
        [typeof(long)] = "BIGINT",
        [typeof(byte)] = "UTINYINT",
        [typeof(ushort)] = "USMALLINT",
        [typeof(uint)] = "UINTEGER",
        [typeof(ulong)] = "UBIGINT",
        [typeof(float)] = "REAL",
        [typeof(double)] = "DOUBLE",
        [typeof(BigInteger)] = "HUGEINT",
        [typeof(string)] = Text,
        [typeof(DateTime)] = "TIMESTAMP",
        [typeof(DateTimeOffset)] = "TIMESTAMPTZ",
        [typeof(DateOnly)] = "DATE",
        [typeof(TimeSpan)] = "INTERVAL",
        [typeof(Guid)] = "UUID",
        [typeof(byte[])] = "BLOB",
    };

    /// <summary>Whether a value of the type is one value, not a row of several.</summary>
    public static bool IsScalar(Type type) =>
        Names.ContainsKey(type) || type.IsEnum || type == typeof(decimal) || type == typeof(char) || type == typeof(TimeOnly) || type == typeof(object);

    /// <summary>A column's type in SQL.</summary>
    public static string Of(SqlColumn column, int rows) => column.Type == typeof(decimal)
        ? string.Create(CultureInfo.InvariantCulture, $"DECIMAL(38, {Scale(column, rows)})")
        : Names.GetValueOrDefault(column.Type, Text);

    /// <summary>A value as a column or parameter takes it: what SQL has no type for becomes text.</summary>
    public static object? Value(object? value) => value switch
    {
        null or DBNull => null,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        Enum or char => value.ToString(),
        decimal => value,
        _ => Names.ContainsKey(value.GetType()) ? value : CellText.Of(value),
    };

    // Decimals keep each of their own digits.
    private static int Scale(SqlColumn column, int rows) =>
        rows == 0 ? 0 : Enumerable.Range(0, rows).Max(row => column.Value(row) is decimal number ? number.Scale : (byte)0);
}
