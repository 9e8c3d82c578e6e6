using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ResearchKit;

/// <summary>How lengths of time are written in a table: <c>P1Y2M3DT4H5M6.7S</c>, with a minus before it where they are negative.</summary>
/// <remarks>Source: XML Schema, part 2, duration. It has no weeks.</remarks>
internal static partial class DurationText
{
    private const double DaysOfYear = 365.2425;

    /// <summary>A length of time, as NodaTime's Period.</summary>
    public static Reading<object> Read(string text)
    {
        var found = Pattern().Match(text);
        if (!found.Success)
        {
            return Reading<object>.Fault("is no duration such as P1Y2M3DT4H");
        }

        var sign = found.Groups["minus"].Success ? -1 : 1;
        return TryPart(found, "Y", out var years) && TryPart(found, "Mo", out var months) && TryPart(found, "D", out var days)
            && TryPart(found, "H", out var hours) && TryPart(found, "Mi", out var minutes) && TryPart(found, "S", out var seconds)
            ? new PeriodBuilder
            {
                Years = sign * years,
                Months = sign * months,
                Days = sign * days,
                Hours = sign * hours,
                Minutes = sign * minutes,
                Seconds = sign * seconds,
                Nanoseconds = sign * Nanoseconds(found.Groups["fraction"].Value),
            }.Build()
            : Reading<object>.Fault("is too long a duration");
    }

    /// <summary>The length of time as it is written.</summary>
    public static string Write(Period period)
    {
        var seconds = period.Seconds + (period.Nanoseconds / 1e9m);
        string Part(decimal number, char sign) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(number):0.#########}{sign}");
        var day = Part(period.Years, 'Y') + Part(period.Months, 'M') + Part(period.Days, 'D');
        var time = Part(period.Hours, 'H') + Part(period.Minutes, 'M') + Part(seconds, 'S');
        var minus = period.Years < 0 || period.Months < 0 || period.Days < 0 || period.Hours < 0 || period.Minutes < 0 || seconds < 0 ? "-" : "";
        return day.Length + time.Length == 0 ? "PT0S" : $"{minus}P{day}{(time.Length > 0 ? "T" : "")}{time}";
    }

    /// <summary>About how many days it is: a year has 365.2425 days, a month a twelfth of that.</summary>
    public static double Days(Period period) =>
        (DaysOfYear * (period.Years + (period.Months / 12.0))) + (7.0 * period.Weeks) + period.Days
        + (period.Hours / 24.0) + (period.Minutes / 1440.0) + ((period.Seconds + (period.Nanoseconds / 1e9)) / 86_400.0);

    private static bool TryPart(Match found, string group, out int number)
    {
        number = 0;
        return !found.Groups[group].Success || int.TryParse(found.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static long Nanoseconds(string fraction) => long.Parse(fraction.PadRight(9, '0')[..9], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<minus>-)?P(?=[0-9T])(?:(?<Y>[0-9]+)Y)?(?:(?<Mo>[0-9]+)M)?(?:(?<D>[0-9]+)D)?(?:T(?=[0-9])(?:(?<H>[0-9]+)H)?(?:(?<Mi>[0-9]+)M)?(?:(?<S>[0-9]+)(?:\.(?<fraction>[0-9]+))?S)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
