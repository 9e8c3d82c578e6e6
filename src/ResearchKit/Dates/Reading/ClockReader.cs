using NodaTime;

namespace ResearchKit;

/// <summary>Reads a time of day and its shift from UTC: <c>23:20:30+04:30</c>.</summary>
internal static class ClockReader
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;
    private const int LeastShift = -12 * Hour;
    private const int GreatestShift = 14 * Hour;

    /// <summary>Reads a whole text; the result is a reason where it cannot be read, else null.</summary>
    public static string? Read(ReadOnlySpan<char> text, out LocalTime time, out Offset? shift)
    {
        time = default;
        shift = null;
        var cursor = new TextCursor(text);
        if (ReadTime(ref cursor, out var hour, out var minute, out var second) is { } reason)
        {
            return reason;
        }

        reason = ReadShift(ref cursor, out shift) ?? Check(hour, minute, second, shift);
        var seconds = (hour * Hour) + (minute * Minute) + Math.Min(second, 59);
        time = reason is null ? LocalTime.FromSecondsSinceMidnight(seconds % Day) : default;
        return reason;
    }

    private static string? ReadTime(ref TextCursor cursor, out int hour, out int minute, out int second)
    {
        minute = second = 0;
        return ReadTwo(ref cursor, "hour", out hour)
            ?? ReadColon(ref cursor, "minutes")
            ?? ReadTwo(ref cursor, "minute", out minute)
            ?? ReadColon(ref cursor, "seconds")
            ?? ReadTwo(ref cursor, "second", out second);
    }

    private static string? ReadColon(ref TextCursor cursor, string next) =>
        cursor.Take(':') ? null : cursor.AtEnd ? $"the {next} are missing after '{cursor.Read}'" : cursor.Unexpected();

    private static string? ReadTwo(ref TextCursor cursor, string name, out int number)
    {
        number = 0;
        var digits = cursor.TakeDigits();
        if (digits.Length != 2)
        {
            return $"{name} '{(digits.Length > 4 ? $"{digits[..4]}…" : digits)}' does not have two digits";
        }

        number = DigitMask.Of(digits).Low;
        return null;
    }

    private static string? ReadShift(ref TextCursor cursor, out Offset? shift)
    {
        shift = null;
        if (cursor.AtEnd)
        {
            return null;
        }

        if (cursor.Take('Z'))
        {
            shift = Offset.Zero;
            return cursor.AtEnd ? null : cursor.Unexpected();
        }

        var behind = cursor.Take('-');
        return behind || cursor.Take('+') ? ReadShift(ref cursor, behind, out shift) : cursor.Unexpected();
    }

    private static string? ReadShift(ref TextCursor cursor, bool behind, out Offset? shift)
    {
        shift = null;
        int minute = 0;
        var reason = ReadTwo(ref cursor, "hour of the time shift", out var hour)
            ?? (cursor.Take(':') ? ReadTwo(ref cursor, "minute of the time shift", out minute) : null)
            ?? (cursor.AtEnd ? null : cursor.Unexpected());
        if (reason is not null)
        {
            return reason;
        }

        var seconds = ((hour * Hour) + (minute * Minute)) * (behind ? -1 : 1);
        if (minute > 59 || seconds is < LeastShift or > GreatestShift || (behind && seconds == 0))
        {
            return $"time shift '{(behind ? '-' : '+')}{hour:00}:{minute:00}' is none from -12:00 to +14:00";
        }

        shift = Offset.FromSeconds(seconds);
        return null;
    }

    private static string? Check(int hour, int minute, int second, Offset? shift)
    {
        if (hour > 24 || (hour == 24 && minute + second > 0))
        {
            return hour > 24 ? $"hour '{hour}' is not 00 to 23" : "hour '24' stands only in 24:00:00";
        }

        var utc = ((hour * Hour) + (minute * Minute) - (shift?.Seconds ?? 0) + Day) % Day;
        return minute > 59 ? $"minute '{minute}' is not 00 to 59"
            : second > 60 || (second == 60 && utc != Day - Minute) ? $"second '{second}' is not 00 to 59"
            : null;
    }
}
