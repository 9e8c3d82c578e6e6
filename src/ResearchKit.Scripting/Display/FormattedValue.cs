using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value in one representation.</summary>
public sealed class FormattedValue
{
    /// <summary>Makes one.</summary>
    /// <param name="mimeType">What the text is.</param>
    /// <param name="value">The text.</param>
    public FormattedValue(string mimeType, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        MimeType = mimeType;
        Value = value;
    }

    /// <summary>What the text is.</summary>
    public string MimeType { get; }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Formats a value once.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeType">The representation; without one, the type's first.</param>
    /// <returns>The value, formatted.</returns>
    public static FormattedValue CreateSingleFromObject(object? value, string? mimeType = null)
    {
        var type = mimeType ?? Formatter.GetPreferredMimeTypesFor(value?.GetType()).First();
        return new FormattedValue(type, value.ToDisplayString(type));
    }

    /// <summary>Formats a value in each of several representations.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations; without any, those that its type prefers.</param>
    /// <returns>The value, formatted.</returns>
    public static IReadOnlyList<FormattedValue> CreateManyFromObject(object? value, params string[] mimeTypes) =>
        From(ValueFormatting.Format(value, mimeTypes));

    internal static MimeBundle Bundle(IEnumerable<FormattedValue> values) =>
        new([.. values.DistinctBy(value => value.MimeType).Select(value => new MimeData(value.MimeType, value.Value))]);

    internal static IReadOnlyList<FormattedValue> From(MimeBundle bundle) =>
        [.. bundle.Items.Select(item => new FormattedValue(item.MimeType, item.Content))];
}
