using NodaTime;

namespace ResearchKit;

/// <summary>The proleptic Gregorian calendar of ISO 8601, year 0 included, for years far beyond NodaTime's.</summary>
/// <remarks>A day is a number, counted from 1970-01-01, so that dates a million years off still compare.</remarks>
internal static class CivilCalendar
{
    /// <summary>Before every day: an open or unknown start.</summary>
    public const long BeforeAll = long.MinValue;

    /// <summary>After every day: an open or unknown end.</summary>
    public const long AfterAll = long.MaxValue;

    /// <summary>Years beyond this one, either way, all fall on one last day: 64 bits hold no more.</summary>
    private const long FarthestYear = 10_000_000_000_000_000;

    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly long FirstDay = DayNumber(LocalDate.MinIsoValue.Year, 1, 1);
    private static readonly long LastDay = DayNumber(LocalDate.MaxIsoValue.Year, 12, 31);

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The number of a day. Months count on over the end of the year: 2001-13-01 is 2002-01-01.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        // Years are counted from 1 March here, so that the leap day is a year's last.
        year = Math.Clamp(year, -FarthestYear, FarthestYear) + ((month + 9) / 12) - 1;
        var monthFromMarch = (month + 9) % 12;
        var dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day - 1;
        var leapDays = Floor(year, 4) - Floor(year, 100) + Floor(year, 400);
        return (year * 365) + leapDays + dayOfYear - 719_468;
    }

    /// <summary>The date of a day, or null where it is none of NodaTime's (years -9998 to 9999).</summary>
    public static LocalDate? ToLocalDate(long day) =>
        day >= FirstDay && day <= LastDay ? Epoch.PlusDays((int)day) : null;

    private static long Floor(long number, long by) => (number / by) - (number % by < 0 ? 1 : 0);
}
