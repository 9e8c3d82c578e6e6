namespace ResearchKit;

/// <summary>Reads a day with a time of day: <c>1985-04-12T23:20:30</c>, with <c>Z</c>, <c>-04</c> or <c>+04:30</c>.</summary>
/// <remarks>
/// The day keeps the calendar date as written, whatever its time shift. <c>24:00:00</c> is the end of its day (ISO 8601-1:2019,
/// amendment 1); second 60 stands only in 23:59:60 UTC, where leap seconds are. Shifts reach from -12:00 to +14:00, those in use.
/// </remarks>
internal static class DateTimeReader
{
    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(ReadOnlySpan<char> text, int letter, out EdtfReading reading)
    {
        reading = default;
        if (DateReader.Read(text[..letter], out var day) is { } reason)
        {
            return reason;
        }

        if (day.Precision != EdtfPrecision.Day || day.Qualification != default || day.HasUnspecifiedDigits)
        {
            return $"a time of day needs a whole day before it, not '{text[..letter]}'";
        }

        reason = ClockReader.Read(text[(letter + 1)..], out var time, out var shift);
        var components = day.Detail as CalendarDetail
            ?? CalendarDetail.OfPlain(CivilCalendar.ToLocalDate(day.First)!.Value, day.Precision);
        var detail = new TimeDetail(components, time, shift);
        reading = day with { Kind = EdtfKind.DateTime, Precision = EdtfPrecision.Second, Detail = detail };
        return reason;
    }
}
