using System.Buffers;
using System.Globalization;

namespace ResearchKit;

/// <summary>How numbers are written in a table.</summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<char> First = SearchValues.Create("+-0123456789.");
    private static readonly SearchValues<char> Last = SearchValues.Create("0123456789.");

    /// <summary>Numbers of a field, as double.</summary>
    public static ValueParser Number(FieldSchema field) => text =>
    {
        var plain = Plain(text, field);
        return plain switch
        {
            "NaN" => double.NaN,
            "INF" => double.PositiveInfinity,
            "-INF" => double.NegativeInfinity,
            _ => TryNumber(plain, out var number) ? number : Reading<object>.Fault("is no number"),
        };
    };

    /// <summary>Whole numbers of a field, as long.</summary>
    public static ValueParser Integer(FieldSchema field) => text =>
        long.TryParse(Plain(text, field), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Reading<object>.Fault("is no whole number");

    /// <summary>Reads a number as it is written without any options; infinities and the like are none.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> utf8, out double number) =>
        double.TryParse(utf8, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static string Plain(string text, FieldSchema field)
    {
        var bare = field.BareNumber ? text : Bare(text);
        var ungrouped = string.IsNullOrEmpty(field.GroupChar) ? bare : bare.Replace(field.GroupChar, "", StringComparison.Ordinal);
        return field.DecimalChar is "." or "" ? ungrouped : ungrouped.Replace(field.DecimalChar, ".", StringComparison.Ordinal);
    }

    /// <summary>The number in a text such as <c>€ 95</c> or <c>40 %</c>.</summary>
    private static string Bare(string text)
    {
        var first = text.AsSpan().IndexOfAny(First);
        var last = text.AsSpan().LastIndexOfAny(Last);
        return first < 0 || last < first ? text : text[first..(last + 1)];
    }
}
