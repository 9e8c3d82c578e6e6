namespace ResearchKit;

/// <summary>Rows of a table to which another table refers.</summary>
/// <param name="Reference">The table and its column of ids.</param>
/// <param name="Find">The row with an id, or null.</param>
internal sealed record RowsById<TRow>(FieldReference Reference, Func<string, TRow?> Find)
    where TRow : class;
