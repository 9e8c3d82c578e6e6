namespace ResearchKit;

/// <summary>The header of a file, held against its schema.</summary>
internal sealed class Header
{
    /// <summary>What to say where a column is not there.</summary>
    public const string Lacks = "the file lacks this column of its schema";

    private readonly IReadOnlyList<string> _names;

    private Header(IReadOnlyList<string> names, bool isWhole, bool isOwn) => (_names, IsWhole, IsOwn) = (names, isWhole, isOwn);

    /// <summary>The number of columns in the file.</summary>
    public int Width => _names.Count;

    /// <summary>Whether it stands in the file, and not in a file before or in the schema alone.</summary>
    public bool IsOwn { get; }

    /// <summary>Whether it has all columns that it should.</summary>
    public bool IsWhole { get; }

    /// <summary>Holds a header against a schema, and reports what does not match.</summary>
    /// <param name="names">The names of the columns.</param>
    /// <param name="table">What the table is.</param>
    /// <param name="isOwn">Whether they stand in the file.</param>
    public static Header Check(IReadOnlyList<string> names, TableContext table, bool isOwn)
    {
        var schema = table.Schema;
        var expected = schema.Fields.Select(f => f.Name).ToArray();
        if (names.SequenceEqual(expected))
        {
            return new Header(names, !table.Faults.Has(table.File), isOwn);
        }

        var missing = expected.Except(names).ToArray();
        var strange = names.Except(expected).ToArray();
        void Fault(string? column, string reason) => table.Faults.Add(table.File, 1, column, null, reason);

        foreach (var twice in names.GroupBy(n => n).Where(g => g.Count() > 1 && g.Count() != expected.Count(e => e == g.Key)))
        {
            Fault(twice.Key, $"the header names this column {twice.Count()} times");
        }

        foreach (var name in schema.FieldsMatch is FieldsMatch.Exact or FieldsMatch.Equal or FieldsMatch.Subset ? missing : [])
        {
            Fault(name, Lacks);
        }

        foreach (var name in schema.FieldsMatch is FieldsMatch.Exact or FieldsMatch.Equal or FieldsMatch.Superset ? strange : [])
        {
            Fault(name, "the schema does not know this column");
        }

        if (schema.FieldsMatch == FieldsMatch.Partial && missing.Length == expected.Length)
        {
            Fault(null, "the file has no column of its schema");
        }

        if (schema.FieldsMatch == FieldsMatch.Exact && missing.Length + strange.Length == 0 && !names.SequenceEqual(expected))
        {
            Fault(null, $"the columns stand in another order than in the schema, which has {string.Join(", ", expected)}");
        }

        return new Header(names, !table.Faults.Has(table.File), isOwn);
    }

    /// <summary>The position of a column, from 0; -1 where the file lacks it.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="passing">How many columns of the same name come before it.</param>
    public int IndexOf(string name, int passing = 0)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i] == name && passing-- == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
