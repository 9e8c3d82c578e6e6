namespace ResearchKit;

/// <summary>Rows of a table to which other tables refer, by their ids, or the bytes of these.</summary>
internal sealed class RowsById<TRow>
    where TRow : class
{
    private readonly Dictionary<string, TRow> _rows;

    /// <summary>Indexes rows.</summary>
    /// <param name="reference">The table and its column of ids.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="idOf">A row's id.</param>
    public RowsById(FieldReference reference, IReadOnlyCollection<TRow> rows, Func<TRow, string> idOf)
    {
        Reference = reference;
        _rows = new(rows.Count, Utf8Comparer.Instance);
        foreach (var row in rows)
        {
            _rows.TryAdd(idOf(row), row);
        }
    }

    /// <summary>The table and its column of ids.</summary>
    public FieldReference Reference { get; }

    /// <summary>The row with an id, or null.</summary>
    public TRow? Find(string id) => _rows.GetValueOrDefault(id);

    /// <summary>The row whose id is these bytes, or null.</summary>
    public TRow? Find(ReadOnlySpan<byte> utf8) =>
        _rows.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(utf8, out var row) ? row : null;
}
