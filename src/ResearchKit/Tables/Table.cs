using System.Collections;

namespace ResearchKit;

/// <summary>Rows of one kind, with named and typed columns.</summary>
/// <typeparam name="T">What one row is.</typeparam>
public abstract class Table<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _rows;

    /// <summary>A table of these rows.</summary>
    protected Table(IReadOnlyList<T> rows) => _rows = rows;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The row at a position, from 0.</summary>
    public T this[int index] => _rows[index];

    /// <summary>What its rows are called, in the plural: <c>claims</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its columns, in order.</summary>
    public abstract IReadOnlyList<Column<T>> Columns { get; }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A named, typed column of a table.</summary>
/// <param name="Name">Name, as in the file.</param>
/// <param name="Type">Type of its values: string, double, int, bool or <see cref="EdtfDate"/>.</param>
/// <param name="Value">The value in a row; null where it is missing.</param>
public sealed record Column<T>(string Name, Type Type, Func<T, object?> Value);
