namespace ResearchKit;

/// <summary>Reads a plain day, <c>1985-04-12</c>, without creating any object: tables hold millions of them.</summary>
internal static class PlainDay
{
    private const int Length = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out EdtfReading reading)
    {
        reading = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 0 || month is < 1 or > 12 || day < 1 || day > CivilCalendar.DaysInMonth(year, month))
        {
            return false;
        }

        var number = CivilCalendar.DayNumber(year, month, day);
        reading = new(EdtfKind.Date, 0, EdtfPrecision.Day, number, number, EdtfQualification.None, false, null);
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
