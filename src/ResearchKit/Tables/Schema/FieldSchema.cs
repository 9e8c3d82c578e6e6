using System.Text;

namespace ResearchKit;

/// <summary>What a column holds.</summary>
public sealed record FieldSchema
{
    internal const string DefaultFormat = "default";
    internal const string UsualDelimiter = ",";

    /// <summary>Name, as in the file's header.</summary>
    public required string Name { get; init; }

    /// <summary>Type of its values.</summary>
    public FieldType Type { get; init; } = FieldType.Any;

    /// <summary>Variant of the type, such as <c>email</c> or <c>%d/%m/%Y</c>.</summary>
    public string Format { get; init; } = DefaultFormat;

    /// <summary>Title for readers.</summary>
    public string? Title { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>Whether its values are dates in EDTF (our own property <c>edtf</c>, since the schema has no such type).</summary>
    public bool Edtf { get; init; }

    /// <summary>What its values must keep to.</summary>
    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>The values that there may be, each with its label; empty where there is no such list.</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];

    /// <summary>Whether the categories stand in their natural order; null where the schema does not say.</summary>
    public bool? CategoriesOrdered { get; init; }

    /// <summary>What stands between the items of a list.</summary>
    public string Delimiter { get; init; } = UsualDelimiter;

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

    /// <summary>Whether a value must keep to more than its type.</summary>
    internal bool HasLimits => Categories.Count > 0 || !Constraints.AllowAnyValue;

    /// <summary>Whether there is nothing about it that could be wrong: a list of texts for a text never is.</summary>
    internal bool IsPlain => Format == DefaultFormat
        && (!HasLimits || (Type == FieldType.String && Categories.Count == 0 && Constraints.AllowAnyButListed));

    /// <summary>A field as Table Schema describes it, in JSON: <c>{"name": "day", "type": "date", "format": "%d/%m/%Y"}</c>.</summary>
    /// <exception cref="InvalidPackageException">It is no such description; the exception has all its faults.</exception>
    public static FieldSchema Parse(string json) => InvalidPackageException.Parse(json, "field", FieldReader.Read);

    /// <summary>Reads a value as the field has it written, and holds it to the field's constraints but <c>unique</c>.</summary>
    /// <param name="text">What stands in the file.</param>
    /// <param name="value">
    /// The value: texts and <c>any</c> string; numbers double; whole numbers long, or BigInteger where they are beyond that; booleans
    /// bool; days, months, years and EDTF <see cref="EdtfDate"/>; days with a time DateTime; times TimeOnly; durations NodaTime's Period;
    /// points <see cref="GeoPoint"/>; objects, arrays and GeoJSON JsonElement; lists IReadOnlyList of string, or of object where the items
    /// are of another type. Null where it is missing, or there is a reason why it cannot be.
    /// </param>
    /// <param name="reason">Why it cannot be; null where it can.</param>
    /// <returns>Whether the value can be.</returns>
    /// <exception cref="ArgumentException">The field itself cannot be: its pattern is none, or a constraint does not go with its type.</exception>
    /// <remarks>Missing values are the field's own; where it has none, the empty text is the only one.</remarks>
    public bool TryRead(string text, out object? value, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rule = FieldRule.Of(this);
        var reading = rule.IsMissing(Encoding.UTF8.GetBytes(text))
            ? new Reading<object>(null, Constraints.Required ? FieldRule.MustHaveValue : null)
            : rule.Read(text);
        (value, reason) = (reading.Value, reading.Reason);
        return reason is null;
    }
}

/// <summary>One of the values that a column may have.</summary>
/// <param name="Value">The value, as it is written.</param>
/// <param name="Label">What it stands for.</param>
public sealed record Category(string Value, string? Label);
