using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Makes a <see cref="MimeBundle"/> of any value: what its type declares or prefers, and plain text always.</summary>
internal static class ValueFormatting
{
    /// <summary>Formats a value.</summary>
    /// <param name="value">The value; null is one too.</param>
    /// <param name="mimeTypes">The representations asked for; without any, the type's own.</param>
    public static MimeBundle Format(object? value, params string[] mimeTypes)
    {
        BuiltInFormatters.Register();
        return value switch
        {
            FormattedValue one => FormattedValue.Bundle([one]),
            IEnumerable<FormattedValue> many => FormattedValue.Bundle(many),
            byte[] bytes when mimeTypes.Length == 0 && ImageBytes.TryFormat(bytes) is { } image => image,
            _ => Represent(value, mimeTypes.Length > 0 ? mimeTypes : ValueMimeTypes.Of(value)),
        };
    }

    private static MimeBundle Represent(object? value, IEnumerable<string> mimeTypes) =>
        FigureMemory.For(() => new MimeBundle([.. mimeTypes.Append(MimeTypes.Plain).Distinct().Select(type => new MimeData(type, Represent(value, type))).Where(IsThere)]));

    // A chart of a kind that has no still image gives an empty one.
    private static bool IsThere(MimeData data) => data.MimeType != MimeTypes.Svg || data.Content.Length > 0;

    private static string Represent(object? value, string mimeType)
    {
        // A long text is not written out twice more only to be the same.
        var isWhole = value is string && mimeType == MimeTypes.Plain && Formatter.GetPreferredFormatterFor(typeof(string), mimeType) is PlainTextFormatter<object>;
        return isWhole ? (string)value! : value.ToDisplayString(mimeType);
    }
}
