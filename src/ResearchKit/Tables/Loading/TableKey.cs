namespace ResearchKit;

/// <summary>Columns of a table whose values are gathered while it is read.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="IsUnique">Whether no values may stand in two rows.</param>
internal sealed record TableKey(IReadOnlyList<string> Fields, bool IsUnique)
{
    /// <summary>The keys of a table: its own, and those that others refer to.</summary>
    public static IReadOnlyList<TableKey> Of(TableContext table)
    {
        var keys = new List<TableKey>();
        Add(table.Schema.PrimaryKey, isUnique: true);
        foreach (var key in table.Schema.UniqueKeys)
        {
            Add(key, isUnique: true);
        }

        foreach (var field in table.Schema.Fields)
        {
            if (field.Constraints.Unique)
            {
                Add([field.Name], isUnique: true);
            }
        }

        foreach (var key in table.Keys.Wanted(table.Resource))
        {
            Add(key, isUnique: false);
        }

        return keys;

        void Add(IReadOnlyList<string> fields, bool isUnique)
        {
            if (fields.Count > 0 && fields.All(f => table.Schema.Field(f) is not null) && !keys.Exists(k => k.Fields.SequenceEqual(fields)))
            {
                keys.Add(new TableKey(fields, isUnique));
            }
        }
    }
}
