namespace ResearchKit;

/// <summary>References to rows of tables that are not whole yet, to be looked up at the end.</summary>
internal sealed class PendingReferences
{
    private readonly Lock _gate = new();
    private readonly List<Pending> _pending = [];

    /// <summary>Keeps a reference for later.</summary>
    public void Add(TableContext table, FieldReference reference, int line, string column, string value)
    {
        lock (_gate)
        {
            _pending.Add(new Pending(table, reference, line, column, value));
        }
    }

    /// <summary>Looks all of them up, and reports those that point nowhere.</summary>
    public void Resolve()
    {
        foreach (var (table, reference, line, column, value) in _pending)
        {
            if (!table.Target(reference).Contains(value))
            {
                table.Faults.Add(table.File, line, column, value.Replace('\u001f', ' '), table.Dangling(reference));
            }
        }

        _pending.Clear();
    }

    private sealed record Pending(TableContext Table, FieldReference Reference, int Line, string Column, string Value);
}
