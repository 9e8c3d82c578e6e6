using System.Globalization;
using System.Numerics;

namespace ResearchKit;

/// <summary>How numbers are written in a table.</summary>
/// <remarks>Source: Table Schema, which takes the forms from XML Schema, part 2: white space about a number says nothing.</remarks>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Numbers of a field, as double.</summary>
    public static ValueParser Number(FieldSchema field) => text => Plain(text, field) switch
    {
        null => Reading<object>.Fault("is no number"),
        var nan when nan.Equals("NaN", StringComparison.OrdinalIgnoreCase) => double.NaN,
        var infinite when infinite.Equals("INF", StringComparison.OrdinalIgnoreCase) => double.PositiveInfinity,
        var infinite when infinite.Equals("-INF", StringComparison.OrdinalIgnoreCase) => double.NegativeInfinity,
        var plain => !double.TryParse(plain, Style, CultureInfo.InvariantCulture, out var number) || !IsNumber(plain) ? Reading<object>.Fault("is no number")
            : double.IsFinite(number) ? number
            : Reading<object>.Fault("is too large a number"),
    };

    /// <summary>Whole numbers of a field, as long, or as BigInteger where they are beyond that.</summary>
    public static ValueParser Integer(FieldSchema field) => text =>
    {
        var plain = Plain(text, field with { DecimalChar = "." });
        return long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : plain?.Length < MostDigits && BigInteger.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
            : Reading<object>.Fault("is no whole number");
    };

    private const int MostDigits = 1000;

    /// <summary>Reads a number as it is written without any options; infinities and the like are none.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> utf8, out double number) =>
        double.TryParse(utf8, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Not one of the words, such as Infinity, that .NET reads as numbers.</summary>
    private static bool IsNumber(string plain) => plain.Any(char.IsAsciiDigit);

    /// <summary>The number without what the field's options allow; null where they are not kept to.</summary>
    private static string? Plain(string text, FieldSchema field)
    {
        var bare = field.BareNumber ? text.Trim() : Bare(text, field.DecimalChar);
        var ungrouped = string.IsNullOrEmpty(field.GroupChar) ? bare : Ungrouped(bare, field.GroupChar, field.DecimalChar);
        return ungrouped is null || field.DecimalChar is "." or "" ? ungrouped
            : ungrouped.Contains('.', StringComparison.Ordinal) ? null
            : ungrouped.Replace(field.DecimalChar, ".", StringComparison.Ordinal);
    }

    /// <summary>The number in a text such as <c>€ 95</c> or <c>40 %</c>.</summary>
    private static string Bare(string text, string decimalChar)
    {
        bool IsPart(char letter) => char.IsAsciiDigit(letter) || decimalChar.Contains(letter, StringComparison.Ordinal);
        var first = 0;
        while (first < text.Length && !IsPart(text[first]) && text[first] is not ('+' or '-'))
        {
            first++;
        }

        var last = text.Length - 1;
        while (last > first && !IsPart(text[last]))
        {
            last--;
        }

        return first > last ? text.Trim() : text[first..(last + 1)];
    }

    /// <summary>A group ends only where digits stand on both sides, before the decimal sign.</summary>
    private static string? Ungrouped(string text, string group, string decimalChar)
    {
        var whole = text.IndexOf(decimalChar, StringComparison.Ordinal) is var at and >= 0 && decimalChar.Length > 0 ? at : text.Length;
        for (var found = text.IndexOf(group, StringComparison.Ordinal); found >= 0; found = text.IndexOf(group, found + group.Length, StringComparison.Ordinal))
        {
            var after = found + group.Length;
            if (found == 0 || after >= whole || !char.IsAsciiDigit(text[found - 1]) || !char.IsAsciiDigit(text[after]))
            {
                return null;
            }
        }

        return text.Replace(group, "", StringComparison.Ordinal);
    }
}
