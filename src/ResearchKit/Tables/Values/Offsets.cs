using System.Globalization;

namespace ResearchKit;

/// <summary>Offsets from UTC, as dates and times are written with.</summary>
internal static class Offsets
{
    private const int Most = 14;

    /// <summary>Moves a moment to UTC from an offset such as <c>Z</c>, <c>+01:00</c> or <c>-0530</c>.</summary>
    /// <returns>Whether there is such an offset, and a day that it leads to.</returns>
    public static bool TryApply(string offset, ref DateTime moment)
    {
        var digits = offset.Replace(":", "", StringComparison.Ordinal);
        var shift = TimeSpan.Zero;
        if (digits is not ("Z" or "z"))
        {
            var (hours, minutes) = (Two(digits, 1), Two(digits, 3));
            shift = new TimeSpan(hours, minutes, digits.Length > 5 ? Two(digits, 5) : 0);
            if (minutes > 59 || shift > TimeSpan.FromHours(Most))
            {
                return false;
            }
        }

        var ticks = moment.Ticks - (digits[0] == '-' ? -shift.Ticks : shift.Ticks);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        moment = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }

    /// <summary>Whether there is such an offset, or none is written.</summary>
    public static bool IsOffset(string offset)
    {
        var moment = new DateTime(2000, 1, 1);
        return offset.Length == 0 || TryApply(offset, ref moment);
    }

    private static int Two(string digits, int at) => int.Parse(digits.AsSpan(at, 2), CultureInfo.InvariantCulture);
}
