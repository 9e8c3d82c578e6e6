using System.Globalization;

namespace ResearchKit;

/// <summary>Reads years written with <c>Y</c>, as a power of ten (<c>E</c>) or with significant digits (<c>S</c>).</summary>
internal static class LongYearReader
{
    /// <summary>Whether a text is such a year, by its letters.</summary>
    public static bool Claims(ReadOnlySpan<char> text) => text.TrimStart("?~%").StartsWith('Y') || text.Contains('S');

    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(ReadOnlySpan<char> text, out EdtfReading reading)
    {
        reading = default;
        var cursor = new TextCursor(text);
        var left = cursor.TakeQualifier();
        var reason = ReadYear(ref cursor, out var year);
        if (reason is not null)
        {
            return reason;
        }

        var right = cursor.TakeQualifier();
        if (!cursor.AtEnd)
        {
            return year.HasLetter && cursor.Rest[0] == '-' ? "'Y' stands before a year alone, without month or day" : cursor.Unexpected();
        }

        reading = year.ToReading(left, right);
        return null;
    }

    private static string? ReadYear(ref TextCursor cursor, out WrittenYear year)
    {
        year = new() { HasLetter = cursor.Take('Y'), IsNegative = cursor.Take('-') };
        var start = cursor;
        var digits = cursor.TakeDigits();
        if (digits.Length == 0)
        {
            return cursor.AtEnd ? "a year is missing after 'Y'" : start.Unexpected();
        }

        if (!cursor.AtEnd && cursor.Rest[0] == DigitMask.Wildcard)
        {
            return "'X' stands in no year with 'Y' or 'S'";
        }

        year.Digits = digits.ToString();
        return ReadNumberAfter(ref cursor, 'E', "exponent", out year.Exponent)
            ?? ReadNumberAfter(ref cursor, 'S', "number of significant digits", out year.Significant)
            ?? year.Check();
    }

    private static string? ReadNumberAfter(ref TextCursor cursor, char letter, string name, out int? number)
    {
        number = null;
        if (!cursor.Take(letter))
        {
            return null;
        }

        var digits = cursor.TakeDigits();
        if (digits.Length == 0 || digits[0] == '0')
        {
            return $"the {name} after '{letter}' is not a positive number";
        }

        // An exponent of more than nine digits is as far beyond every calendar as one of nine.
        number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;
        return null;
    }
}
