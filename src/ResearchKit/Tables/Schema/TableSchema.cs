namespace ResearchKit;

/// <summary>What the columns of a table hold, and how its rows are known apart.</summary>
/// <remarks>Source: Data Package v2, Table Schema; version 1 is read as well.</remarks>
public sealed record TableSchema
{
    /// <summary>The columns.</summary>
    public IReadOnlyList<FieldSchema> Fields { get; init; } = [];

    /// <summary>How a file's header must match the columns.</summary>
    public FieldsMatch FieldsMatch { get; init; }

    /// <summary>What means that there is no value.</summary>
    public IReadOnlyList<string> MissingValues { get; init; } = UsualMissing;

    /// <summary>The columns that together name a row; empty where none do.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>Other sets of columns whose values stand in one row only.</summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; init; } = [];

    /// <summary>References to other tables.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>What means that there is no value where the schema does not say.</summary>
    internal static IReadOnlyList<string> UsualMissing { get; } = [""];

    /// <summary>A schema as Table Schema describes it, in JSON.</summary>
    /// <exception cref="InvalidPackageException">It is no such description; the exception has all its faults.</exception>
    public static TableSchema Parse(string json) => InvalidPackageException.Parse(json, "schema", SchemaReader.Read);

    /// <summary>The column of that name, or null.</summary>
    public FieldSchema? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The schema in which one more text means that there is no value.</summary>
    internal TableSchema WithMissing(string text) => this with
    {
        MissingValues = [.. MissingValues, text],
        Fields = [.. Fields.Select(f => f.MissingValues is { } own ? f with { MissingValues = [.. own, text] } : f)],
    };
}

/// <summary>How a file's header must match the columns of its schema.</summary>
public enum FieldsMatch
{
    /// <summary>The same columns in the same order.</summary>
    Exact,

    /// <summary>The same columns in any order.</summary>
    Equal,

    /// <summary>The file has all columns of the schema, and may have more.</summary>
    Subset,

    /// <summary>The file has no column that the schema lacks, and may have fewer.</summary>
    Superset,

    /// <summary>The file and the schema share a column.</summary>
    Partial,
}
