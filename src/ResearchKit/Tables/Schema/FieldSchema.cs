namespace ResearchKit;

/// <summary>What a column holds.</summary>
public sealed record FieldSchema
{
    /// <summary>Name, as in the file's header.</summary>
    public required string Name { get; init; }

    /// <summary>Type of its values.</summary>
    public FieldType Type { get; init; } = FieldType.Any;

    /// <summary>Variant of the type, such as <c>email</c> or <c>%d/%m/%Y</c>.</summary>
    public string Format { get; init; } = "default";

    /// <summary>Title for readers.</summary>
    public string? Title { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>Whether its values are dates in EDTF (our own property <c>edtf</c>, since the schema has no such type).</summary>
    public bool Edtf { get; init; }

    /// <summary>What its values must keep to.</summary>
    public FieldConstraints Constraints { get; init; } = new();

    /// <summary>What stands between the items of a list.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>Type of the items of a list.</summary>
    public FieldType ItemType { get; init; } = FieldType.String;

    /// <summary>Column whose values the items of a list are (our own property <c>references</c>).</summary>
    public FieldReference? References { get; init; }

    /// <summary>What means true.</summary>
    public IReadOnlyList<string> TrueValues { get; init; } = UsualTrue;

    /// <summary>What means false.</summary>
    public IReadOnlyList<string> FalseValues { get; init; } = UsualFalse;

    /// <summary>What stands between whole and fraction of a number.</summary>
    public string DecimalChar { get; init; } = ".";

    /// <summary>What stands between groups of digits of a number.</summary>
    public string? GroupChar { get; init; }

    /// <summary>Whether a number stands alone, without signs of currency or percent about it.</summary>
    public bool BareNumber { get; init; } = true;

    /// <summary>What means that there is no value; null where the table's own list holds.</summary>
    public IReadOnlyList<string>? MissingValues { get; init; }

    /// <summary>What means true where the schema does not say.</summary>
    internal static IReadOnlyList<string> UsualTrue { get; } = ["true", "True", "TRUE", "1"];

    /// <summary>What means false where the schema does not say.</summary>
    internal static IReadOnlyList<string> UsualFalse { get; } = ["false", "False", "FALSE", "0"];

    /// <summary>The column to which each item of a list refers; null where the field is no list.</summary>
    internal FieldReference? ListReference => Type == FieldType.List ? References : null;
}
