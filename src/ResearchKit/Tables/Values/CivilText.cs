using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>How dates and times are written in a table.</summary>
/// <remarks>Source: Table Schema, which takes the usual forms from XML Schema, part 2.</remarks>
internal static partial class CivilText
{
    private const string AnyFormat = "any";
    private const DateTimeStyles Style = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AllowWhiteSpaces;
    /// <summary>Usual forms that .NET does not know: those of ISO 8601 without separators, and C's own.</summary>
    private static readonly string[] Compact = ["yyyyMMdd", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmmssK", "ddd MMM d HH:mm:ss yyyy"];
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Reads a moment from a text.</summary>
    private delegate bool MomentReader(string text, out DateTime moment);

    /// <summary>Dates in EDTF.</summary>
    public static Reading<object> Edtf(string text) =>
        EdtfDate.TryParse(text, out var date, out var reason) ? date : Reading<object>.Fault(reason);

    /// <summary>Days, as <see cref="EdtfDate"/>.</summary>
    public static ValueParser Date(string format)
    {
        var (read, reason) = (Reader(format, TryDay, TryAnyDay, pattern => pattern.TryReadDay), Reason("a date", format, "YYYY-MM-DD"));
        return text => read(text, out var day) ? EdtfDate.Parse(day.ToString("yyyy-MM-dd", Invariant)) : Reading<object>.Fault(reason);
    }

    /// <summary>Days with a time of day, as DateTime; in UTC where the text names an offset.</summary>
    public static ValueParser DateTime(string format)
    {
        var (read, reason) = (Reader(format, TryMoment, TryAny, pattern => pattern.TryRead), Reason("a date and time", format, "YYYY-MM-DDThh:mm:ss, with or without an offset"));
        return text => read(text, out var moment) ? moment : Reading<object>.Fault(reason);
    }

    /// <summary>Times of day, as TimeOnly; in UTC where the text names an offset.</summary>
    public static ValueParser Time(string format)
    {
        var (read, reason) = (Reader(format, TryTime, TryAny, pattern => pattern.TryRead), Reason("a time", format, "hh:mm:ss"));
        return text => read(text, out var moment) ? TimeOnly.FromDateTime(moment) : Reading<object>.Fault(reason);
    }

    /// <summary>Years, as <see cref="EdtfDate"/>.</summary>
    public static Reading<object> Year(string text)
    {
        var found = YearPattern().Match(text);
        var year = found.Groups["year"].Value;
        var edtf = year.TrimStart('-').Length > 4 ? "Y" + year : year;
        return found.Success && Offsets.IsOffset(found.Groups["zone"].Value) && EdtfDate.TryParse(edtf, out var date, out _) ? date : Reading<object>.Fault("is no year YYYY");
    }

    /// <summary>Months of a year, as <see cref="EdtfDate"/>.</summary>
    public static Reading<object> YearMonth(string text) =>
        YearMonthPattern().Match(text) is { Success: true } found && Offsets.IsOffset(found.Groups["zone"].Value) && EdtfDate.TryParse(found.Groups["month"].Value, out var date, out _)
            ? date
            : Reading<object>.Fault("is no month YYYY-MM");

    private static string Reason(string what, string format, string usual) =>
        $"is not {what} written {(format is FieldSchema.DefaultFormat ? usual : format is AnyFormat ? "in any usual way" : format)}";

    private static MomentReader Reader(string format, MomentReader usual, MomentReader any, Func<StrptimePattern, MomentReader> read) => format switch
    {
        FieldSchema.DefaultFormat => usual,
        AnyFormat => (string text, out DateTime moment) => usual(text, out moment) || any(text, out moment),
        _ when format.Contains('%', StringComparison.Ordinal) => read(StrptimePattern.Compile(format)),
        _ => throw new ArgumentException($"the format '{format}' must be default, any, or a pattern such as %Y-%m-%d"),
    };

    private static bool TryAny(string text, out DateTime moment) =>
        System.DateTime.TryParseExact(text, Compact, Invariant, Style, out moment)
        || System.DateTime.TryParse(Ordinal().Replace(text, "$1"), Invariant, Style, out moment);

    /// <summary>A day as it is written: an offset does not move it. A time of day alone is none.</summary>
    private static bool TryAnyDay(string text, out DateTime day)
    {
        if (!TryAny(text, out day) || day.Ticks < TimeSpan.TicksPerDay)
        {
            return false;
        }

        if (day.Kind == DateTimeKind.Utc && DateTimeOffset.TryParse(Ordinal().Replace(text, "$1"), Invariant, DateTimeStyles.AllowWhiteSpaces, out var written))
        {
            day = written.DateTime;
        }

        return true;
    }

    private static bool TryDay(string text, out DateTime day) =>
        System.DateTime.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out day);

    private static bool TryMoment(string text, out DateTime moment)
    {
        moment = default;
        var found = MomentPattern().Match(text);
        return found.Success && TryDay(found.Groups["day"].Value, out moment) && TryAddTime(found, ref moment);
    }

    private static bool TryTime(string text, out DateTime moment)
    {
        moment = new DateTime(2000, 1, 1);
        return TimePattern().Match(text) is { Success: true } found && TryAddTime(found, ref moment);
    }

    private static bool TryAddTime(Match found, ref DateTime moment)
    {
        var time = found.Groups["time"].Value;
        var fraction = found.Groups["fraction"].Value.PadRight(7, '0')[..7];
        var midnight = time == "24:00:00" && fraction == "0000000";
        if (midnight ? moment.Date == System.DateTime.MaxValue.Date : string.CompareOrdinal(time, "24") >= 0)
        {
            return false;
        }

        moment = midnight
            ? moment.AddDays(1)
            : moment.Add(TimeSpan.ParseExact(time, @"hh\:mm\:ss", Invariant)).AddTicks(long.Parse(fraction, Invariant));
        var zone = found.Groups["zone"].Value;
        return zone.Length == 0 || Offsets.TryApply(zone, ref moment);
    }

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\A(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<time>[0-9]{2}:[0-5][0-9]:[0-5][0-9])(?:\.(?<fraction>[0-9]+))?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex MomentPattern();

    [GeneratedRegex(@"\A(?<time>[0-9]{2}:[0-5][0-9]:[0-5][0-9])(?:\.(?<fraction>[0-9]+))?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"\A(?<year>-?(?!0000)(?:[1-9][0-9]{3,}|0[0-9]{3}))(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\A(?<month>-?(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2]))(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthPattern();
}
