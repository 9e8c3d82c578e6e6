namespace ResearchKit;

/// <summary>Columns of a table whose values are gathered while it is read.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="IsUnique">Whether no values may stand in two rows.</param>
internal sealed record TableKey(IReadOnlyList<string> Fields, bool IsUnique)
{
    /// <summary>The keys of a table: its own, and those that others refer to.</summary>
    public static IReadOnlyList<TableKey> Of(TableContext table)
    {
        var unique = new[] { table.Schema.PrimaryKey }
            .Concat(table.Schema.UniqueKeys)
            .Concat(table.Schema.Fields.Where(f => f.Constraints.Unique).Select(f => (IReadOnlyList<string>)[f.Name]))
            .Where(k => k.Count > 0);
        return
        [
            .. unique.Select(k => new TableKey(k, true)).Concat(table.Keys.Wanted(table.Resource).Select(k => new TableKey(k, false)))
                .Where(k => k.Fields.All(f => table.Schema.Field(f) is not null))
                .DistinctBy(k => KeySets.Join(k.Fields)),
        ];
    }
}
