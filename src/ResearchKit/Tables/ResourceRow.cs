namespace ResearchKit;

/// <summary>A row of any table, whose values go by their columns' names.</summary>
public sealed class ResourceRow
{
    private readonly IReadOnlyDictionary<string, int> _positions;
    private readonly object?[] _values;

    internal ResourceRow(IReadOnlyDictionary<string, int> positions, object?[] values) => (_positions, _values) = (positions, values);

    /// <summary>The value of a column, of the type that the schema gives it; null where it is missing.</summary>
    /// <remarks>
    /// As <see cref="FieldSchema.TryRead"/> gives them: texts are string, numbers double, whole numbers long, dates, months and years
    /// <see cref="EdtfDate"/>, lists IReadOnlyList.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">The table has no such column; the message names the nearest.</exception>
    public object? this[string column] => _positions.TryGetValue(column, out var position)
        ? _values[position]
        : throw new KeyNotFoundException($"There is no column '{column}'{Nearest.To(column, _positions.Keys)}.");

    /// <summary>The value of a column as text; null where it is missing.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column; the message names the nearest.</exception>
    public string? Text(string column) => CellText.Of(this[column]);

    /// <summary>The value of a column as a number; null where it is missing or no number.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column; the message names the nearest.</exception>
    public double? Number(string column) => this[column] switch { double number => number, long whole => whole, System.Numerics.BigInteger large => (double)large, _ => null };
}
