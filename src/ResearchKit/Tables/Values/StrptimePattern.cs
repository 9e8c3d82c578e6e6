using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>A pattern of C's strptime, as Table Schema writes the formats of dates and times.</summary>
/// <remarks>
/// Months and weekdays are English. A part that the pattern does not have is 1900, January, the first, midnight. Two digits of a
/// year up to 68 are of the 2000s. Source: Python's documentation of <c>datetime.strptime</c>.
/// </remarks>
internal sealed class StrptimePattern
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly (string Group, bool IsFromMonday)[] Weeks = [("U", false), ("W", true)];
    private readonly Regex _regex;

    private StrptimePattern(Regex regex) => _regex = regex;

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="ArgumentException">It has a directive that is not known.</exception>
    public static StrptimePattern Compile(string format)
    {
        var regex = new StringBuilder(@"\A");
        for (var at = 0; at < format.Length; at++)
        {
            regex.Append(
                format[at] != '%' ? char.IsWhiteSpace(format[at]) ? Space(format, at) : Regex.Escape(format[at].ToString())
                : ++at < format.Length ? Directive(format[at])
                : throw new ArgumentException("ends with a '%'"));
        }

        return new(new Regex(regex.Append(@"\z").ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    /// <summary>The moment that a text means; in UTC where it names an offset.</summary>
    public bool TryRead(string text, out DateTime moment)
    {
        moment = default;
        if (Match(text) is not { } found || Day(found) is not { } day)
        {
            return false;
        }

        moment = day.AddHours(Hour(found)).AddMinutes(Number(found, "M") ?? 0).AddSeconds(Number(found, "S") ?? 0).AddTicks(Fraction(found));
        return ToUniversal(found, ref moment);
    }

    /// <summary>The day that a text means, as it is written: an offset does not move it.</summary>
    public bool TryReadDay(string text, out DateTime day)
    {
        var found = Match(text) is { } match ? Day(match) : null;
        day = found ?? default;
        return found is not null;
    }

    /// <summary>White space stands for any white space, however long.</summary>
    private static string Space(string format, int at) => at > 0 && char.IsWhiteSpace(format[at - 1]) ? "" : @"\s+";

    private static string Directive(char letter) => letter switch
    {
        'Y' => @"(?<Y>[0-9]{4})",
        'y' => @"(?<y>[0-9]{2})",
        'm' => @"(?<m>1[0-2]|0?[1-9])",
        'd' or 'e' => @"(?<d>3[01]|[12][0-9]|[0 ]?[1-9])",
        'j' => @"(?<j>36[0-6]|3[0-5][0-9]|[12][0-9]{2}|0?[1-9][0-9]|0{0,2}[1-9])",
        'H' => @"(?<H>2[0-3]|[01]?[0-9])",
        'I' => @"(?<I>1[0-2]|0?[1-9])",
        'k' => @"(?<H>2[0-3]|[01 ]?[0-9])",
        'l' => @"(?<I>1[0-2]|[0 ]?[1-9])",
        'M' => @"(?<M>[0-5]?[0-9])",
        'S' => @"(?<S>[0-5]?[0-9])",
        'f' => @"(?<f>[0-9]{1,6})",
        'p' => @"(?<p>AM|PM)",
        'b' or 'h' => $"(?<b>{string.Join('|', Months.Select(m => m[..3]))})",
        'B' => $"(?<B>{string.Join('|', Months)})",
        'a' => $"(?<a>{string.Join('|', Weekdays.Select(d => d[..3]))})",
        'A' => $"(?<A>{string.Join('|', Weekdays)})",
        'w' => "(?<w>[0-6])",
        'u' => "(?<u>[1-7])",
        'U' or 'W' => $"(?<{letter}>5[0-3]|[0-4]?[0-9])",
        'G' => @"(?<G>[0-9]{4})",
        'V' => @"(?<V>5[0-3]|[1-4][0-9]|0?[1-9])",
        'z' => @"(?<z>Z|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?)",
        'Z' => "(?<Z>UTC|GMT|Z)?",
        'T' or 'X' => Sequence("H:M:S"),
        'R' => Sequence("H:M"),
        'r' => Sequence("I:M:S p"),
        'D' or 'x' => Sequence("m/d/y"),
        'F' => Sequence("Y-m-d"),
        'c' => $@"{Directive('a')}\s+{Directive('b')}\s+{Directive('d')}\s+{Directive('T')}\s+{Directive('Y')}",
        'n' or 't' => @"\s+",
        '%' => "%",
        _ => throw new ArgumentException($"has the directive '%{letter}', which is not known"),
    };

    private static string Sequence(string parts) => string.Concat(parts.Select(p => char.IsLetter(p) ? Directive(p) : Regex.Escape(p.ToString())));

    private Match? Match(string text)
    {
        try
        {
            return _regex.Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static DateTime? Day(Match found)
    {
        var year = Number(found, "Y") ?? (Number(found, "y") is { } two ? two + (two <= 68 ? 2000 : 1900) : 1900);
        if (year < 1)
        {
            return null;
        }

        if (Number(found, "G") is { } isoYear)
        {
            return isoYear > 0 && Number(found, "V") is { } week && Weekday(found) is { } weekday && week <= ISOWeek.GetWeeksInYear(isoYear)
                ? ISOWeek.ToDateTime(isoYear, week, weekday)
                : null;
        }

        if (Number(found, "j") is { } ofYear)
        {
            return ofYear > (DateTime.IsLeapYear(year) ? 366 : 365) ? null : new DateTime(year, 1, 1).AddDays(ofYear - 1);
        }

        var month = Number(found, "m") ?? Named(found, "b", 3) ?? Named(found, "B", int.MaxValue);
        if (month is null && Number(found, "d") is null && OfWeek(found, year) is { } day)
        {
            return day;
        }

        var ofMonth = Number(found, "d") ?? 1;
        return ofMonth > DateTime.DaysInMonth(year, month ?? 1) ? null : new DateTime(year, month ?? 1, ofMonth);
    }

    /// <summary>A weekday of a week of the year, whose first begins on its first Sunday or Monday; null where the pattern has no such.</summary>
    private static DateTime? OfWeek(Match found, int year)
    {
        var (group, isFromMonday) = Array.Find(Weeks, week => found.Groups[week.Group].Success);
        if (group is null || Weekday(found) is not { } weekday)
        {
            return null;
        }

        int Place(DayOfWeek of) => isFromMonday ? ((int)of + 6) % 7 : (int)of;
        var first = new DateTime(year, 1, 1);
        var days = (7 * Number(found, group)!.Value) - Place(first.DayOfWeek) + Place(weekday) - (Place(first.DayOfWeek) == 0 ? 7 : 0);
        var ticks = first.Ticks + (days * TimeSpan.TicksPerDay);
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? null : new DateTime(ticks);
    }

    private static DayOfWeek? Weekday(Match found) =>
        (Number(found, "w") ?? Number(found, "u") % 7 ?? Place(found, "a", Weekdays, 3) ?? Place(found, "A", Weekdays, int.MaxValue)) is { } day ? (DayOfWeek)day : null;

    private static int Hour(Match found)
    {
        if (Number(found, "I") is not { } half)
        {
            return Number(found, "H") ?? 0;
        }

        var afternoon = found.Groups["p"].Value.Equals("PM", StringComparison.OrdinalIgnoreCase);
        return (half % 12) + (afternoon ? 12 : 0);
    }

    private static long Fraction(Match found) => found.Groups["f"] is { Success: true } fraction
        ? int.Parse(fraction.Value.PadRight(6, '0'), CultureInfo.InvariantCulture) * TimeSpan.TicksPerMicrosecond
        : 0;

    private static bool ToUniversal(Match found, ref DateTime moment)
    {
        var zone = found.Groups["z"].Value;
        if (zone.Length == 0)
        {
            moment = found.Groups["Z"].Success ? DateTime.SpecifyKind(moment, DateTimeKind.Utc) : moment;
            return true;
        }

        return Offsets.TryApply(zone, ref moment);
    }

    private static int? Named(Match found, string group, int length) => 1 + Place(found, group, Months, length);

    private static int? Place(Match found, string group, string[] names, int length) => found.Groups[group] is { Success: true } name
        ? Array.FindIndex(names, n => n[..Math.Min(length, n.Length)].Equals(name.Value, StringComparison.OrdinalIgnoreCase))
        : null;

    private static int? Number(Match found, string group) => found.Groups[group] is { Success: true } number
        ? int.Parse(number.Value.AsSpan().TrimStart(), CultureInfo.InvariantCulture)
        : null;
}
