using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ResearchKit;

/// <summary>Dates as a reader writes them: <c>8–13 Oct 2024</c>, <c>Jan 2025</c>, <c>c. 1950</c>.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern _day = Pattern("d MMM uuuu");
    private static readonly LocalDatePattern _dayOfYear = Pattern("d MMM");
    private static readonly LocalDatePattern _month = Pattern("MMM uuuu");

    internal static string Day(LocalDate date) => _day.Format(date);

    internal static string Month(LocalDate date) => _month.Format(date);

    /// <summary>A date in words; what has no calendar bounds stays as it was written.</summary>
    internal static string Of(EdtfDate date)
    {
        if (date.Earliest is not { } from || date.Latest is not { } to)
        {
            return date.ToString();
        }

        var text = date.IsInterval ? Interval(date, from, to) : Single(date, from, to);
        return (date.IsApproximate ? "c. " : "") + text + (date.IsUncertain ? "?" : "");
    }

    private static string Single(EdtfDate date, LocalDate from, LocalDate to) => (from, to) switch
    {
        _ when from == to => Day(from),
        _ when IsMonth(from, to) => Month(from),
        _ when IsYear(from, to) => Year(from),
        _ => date.ToString(),
    };

    private static string Interval(EdtfDate date, LocalDate from, LocalDate to)
    {
        var parts = date.ToString().Split('/');
        if (!EdtfDate.TryParse(parts[0], out var start, out _) || !EdtfDate.TryParse(parts[^1], out var end, out _))
        {
            return date.ToString();
        }

        if (start.Earliest != start.Latest || end.Earliest != end.Latest)
        {
            return $"{Of(start)} – {Of(end)}";
        }

        return (from.Year == to.Year, from.Month == to.Month) switch
        {
            (true, true) => string.Create(CultureInfo.InvariantCulture, $"{from.Day}–{Day(to)}"),
            (true, false) => $"{_dayOfYear.Format(from)} – {Day(to)}",
            _ => $"{Day(from)} – {Day(to)}",
        };
    }

    private static bool IsMonth(LocalDate from, LocalDate to) => from.Day == 1 && to == from.PlusMonths(1).PlusDays(-1);

    private static bool IsYear(LocalDate from, LocalDate to) => from is { Day: 1, Month: 1 } && to is { Day: 31, Month: 12 } && from.Year == to.Year;

    private static string Year(LocalDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static LocalDatePattern Pattern(string text) => LocalDatePattern.Create(text, CultureInfo.InvariantCulture);
}
