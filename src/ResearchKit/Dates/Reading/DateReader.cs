namespace ResearchKit;

/// <summary>Reads a year, a month or a day of the calendar, with its marks and unspecified digits.</summary>
internal static class DateReader
{
    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(ReadOnlySpan<char> text, out EdtfReading reading)
    {
        reading = default;
        var parts = default(DateParts);
        return ReadComponents(text, ref parts) ?? parts.Check() ?? parts.Resolve(out reading);
    }

    private static string? ReadComponents(ReadOnlySpan<char> text, ref DateParts parts)
    {
        var cursor = new TextCursor(text);
        parts.Year.MarkLeft = cursor.TakeQualifier();
        parts.IsNegative = cursor.Take('-');
        var reason = ReadDigits(ref cursor, 4, "year", ref parts.Year);
        for (parts.Count = 1; reason is null && !cursor.AtEnd; parts.Count++)
        {
            if (parts.Count == 3 || !cursor.Take('-'))
            {
                return cursor.Unexpected();
            }

            ref var part = ref parts.Count == 1 ? ref parts.Month : ref parts.Day;
            part.MarkLeft = cursor.TakeQualifier();
            reason = ReadDigits(ref cursor, 2, parts.Count == 1 ? "month" : "day", ref part);
        }

        return reason;
    }

    private static string? ReadDigits(ref TextCursor cursor, int width, string name, ref DatePart part)
    {
        var before = cursor;
        var digits = cursor.TakeDigits(masked: true);
        if (digits.Length == 0)
        {
            return cursor.AtEnd ? $"a {name} is missing after '{cursor.Read}'" : before.Unexpected();
        }

        if (digits.Length != width)
        {
            return WrongWidth(digits, width, name);
        }

        part.Mask = DigitMask.Of(digits);
        part.MarkRight = cursor.TakeQualifier();
        return null;
    }

    private static string WrongWidth(ReadOnlySpan<char> digits, int width, string name)
    {
        var shown = digits.Length <= 20 ? digits.ToString() : $"{digits[..19]}…";
        var count = width == 4 ? "four" : "two";
        var hint = width == 4 && digits.Length > 4 ? " (a longer year begins with 'Y'; months and days follow a hyphen)" : "";
        return $"{name} '{shown}' does not have {count} digits{hint}";
    }
}
