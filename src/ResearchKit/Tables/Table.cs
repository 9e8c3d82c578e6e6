using System.Collections;

namespace ResearchKit;

/// <summary>Rows of one kind, with named and typed columns.</summary>
/// <typeparam name="T">What one row is.</typeparam>
public abstract class Table<T> : IReadOnlyList<T>, IShown
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

    /// <summary>Its columns, in order: first those of its file, then those that follow from them.</summary>
    public abstract IReadOnlyList<Column<T>> Columns { get; }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many rows have which values in a column, or in several together: <c>study.Claims.CountBy("actor", "stance")</c>.</summary>
    /// <param name="columns">Names of columns, those that follow from others included.</param>
    /// <exception cref="ArgumentException">None is named, or there is no such column; the message names the nearest.</exception>
    public CountTable CountBy(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Length, nameof(columns));
        Known.Check("column", columns, Columns.Select(c => c.Name));
        return CountTable.Of(Noun, _rows, [.. columns.Select(name => Columns.First(c => c.Name == name))]);
    }

    /// <summary>How many rows have which text: <c>study.Claims.CountBy(c => c.Actor.Country)</c>. Rows without one count as <c>none</c>.</summary>
    /// <param name="text">The text to count a row by; null where it has none.</param>
    /// <returns>Texts and numbers of rows, in the order in which the texts first occur.</returns>
    public IEnumerable<KeyValuePair<string, int>> CountBy(Func<T, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enumerable.CountBy(_rows, row => text(row) ?? "none");
    }

    /// <summary>How many rows have which value: <c>study.Claims.CountBy(c => c.Figure?.Basis)</c>. Rows without one are counted under null.</summary>
    /// <param name="key">The value to count a row by.</param>
    /// <returns>Values and numbers of rows, in the order in which the values first occur.</returns>
    public IEnumerable<KeyValuePair<TKey, int>> CountBy<TKey>(Func<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Enumerable.CountBy(_rows, row => ValueTuple.Create(key(row))).Select(count => KeyValuePair.Create(count.Key.Item1, count.Value)).ToArray();
    }

    /// <summary>
    /// The table as a data frame of Microsoft.Data.Analysis: numbers, truth values and days as such, all else as text, dates in
    /// EDTF; what is missing is null.
    /// </summary>
    public Microsoft.Data.Analysis.DataFrame ToDataFrame() => DataFrames.Of(_rows, Columns);

    /// <summary>The table as a frame of Deedle, rows numbered from 0; what is missing in the table is missing in the frame.</summary>
    public Deedle.Frame<int, string> ToFrame() => DeedleFrames.Of(_rows, Columns);

    /// <summary>The table with every row shown; by itself it shows the first twenty.</summary>
    public WholeTable AllRows() => new(() => TableView.Of(Noun, _rows, Shown, Note, int.MaxValue));

    /// <summary>The first rows as plain text, and how many there are.</summary>
    public override string ToString() => TextView.Of(((IShown)this).View());

    View IShown.View() => TableView.Of(Noun, _rows, Shown, Note, TableView.FirstRows);

    /// <summary>What several of its rows are called in a sentence.</summary>
    private protected virtual string Noun => Name;

    /// <summary>What a reader must know beside the rows; null for nothing.</summary>
    private protected virtual string? Note => null;

    /// <summary>The columns as a notebook shows them.</summary>
    private protected virtual IReadOnlyList<ShownColumn<T>> Shown => [.. Columns.Where(c => !c.IsDerived).Select(ShownColumn<T>.Of)];
}

/// <summary>A named, typed column of a table.</summary>
/// <param name="Name">Name, as in the file.</param>
/// <param name="Type">Type of its values: string, double, long, bool, DateTime or <see cref="EdtfDate"/>.</param>
/// <param name="Value">The value in a row; null where it is missing.</param>
public sealed record Column<T>(string Name, Type Type, Func<T, object?> Value)
{
    /// <summary>
    /// Whether it stands in no file but follows from other columns: an actor's country from the actor's id. It is there
    /// to be grouped and filtered by.
    /// </summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether its values are lists, the items of which stand in one text apart by semicolons.</summary>
    public bool IsList { get; init; }
}
