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

    /// <summary>The fewest characters of a text, or items of a list.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters of a text, or items of a list.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression that the whole value matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether any value of the field's type will do.</summary>
    internal bool AllowAnyValue =>
        Enum.Count == 0 && Minimum is null && Maximum is null && MinLength is null && MaxLength is null && Pattern is null;
}
