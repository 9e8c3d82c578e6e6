namespace ResearchKit;

/// <summary>What a field's values must keep to beyond their type.</summary>
public sealed record FieldConstraints
{
    /// <summary>Whether a value must be there.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no value may stand in two rows.</summary>
    public bool Unique { get; init; }

    /// <summary>The only values there may be, as they are written; empty where all may.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>The smallest value, as it is written.</summary>
    public string? Minimum { get; init; }

    /// <summary>The largest value, as it is written.</summary>
    public string? Maximum { get; init; }

    /// <summary>The value that all are more than, as it is written.</summary>
    public string? ExclusiveMinimum { get; init; }

    /// <summary>The value that all are less than, as it is written.</summary>
    public string? ExclusiveMaximum { get; init; }

    /// <summary>The fewest characters of a text, items of a list or members of a JSON value.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters of a text, items of a list or members of a JSON value.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression that the whole value matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>The JSON Schema to which JSON values conform, as JSON.</summary>
    public string? JsonSchema { get; init; }

    /// <summary>No constraints.</summary>
    internal static FieldConstraints None { get; } = new();

    /// <summary>Whether any value of the field's type will do.</summary>
    internal bool AllowAnyValue => Enum.Count == 0 && AllowAnyButListed;

    /// <summary>Whether any value will do that stands in the list of values, if there is one.</summary>
    internal bool AllowAnyButListed => !HasRange && !HasLength && Pattern is null && JsonSchema is null;

    private bool HasRange => (Minimum ?? Maximum ?? ExclusiveMinimum ?? ExclusiveMaximum) is not null;

    private bool HasLength => (MinLength ?? MaxLength) is not null;

    /// <summary>Refuses constraints that values of a type cannot be held to.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    internal void CheckFit(FieldType type)
    {
        var misfit = HasRange && !IsOrdered(type) ? "a minimum or maximum"
            : HasLength && type is not (FieldType.String or FieldType.Array or FieldType.Object or FieldType.List) ? "minLength and maxLength"
            : Pattern is not null && type != FieldType.String ? "a pattern"
            : JsonSchema is not null && type is not (FieldType.Array or FieldType.Object) ? "jsonSchema"
            : null;
        if (misfit is not null)
        {
            throw new ArgumentException($"the type {FieldTypes.NameOf(type)} does not go with {misfit}");
        }
    }

    private static bool IsOrdered(FieldType type) => type is FieldType.Integer or FieldType.Number or FieldType.Date or FieldType.Time
        or FieldType.DateTime or FieldType.Duration or FieldType.Year or FieldType.YearMonth;
}
