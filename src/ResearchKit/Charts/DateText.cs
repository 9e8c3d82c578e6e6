using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ResearchKit;

/// <summary>Dates as a reader writes them: <c>8–13 Oct 2024</c>, <c>Jan 2025</c>, <c>c. 1950</c>, <c>spring 2024</c>.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern _day = Pattern("d MMM uuuu");
    private static readonly LocalDatePattern _dayOfYear = Pattern("d MMM");
    private static readonly LocalDatePattern _month = Pattern("MMM uuuu");
    private static readonly string[] _parts =
    [
        "spring", "summer", "autumn", "winter", "spring", "summer", "autumn", "winter", "southern spring", "southern summer", "southern autumn",
        "southern winter", "first quarter of", "second quarter of", "third quarter of", "fourth quarter of",
        "first third of", "second third of", "last third of", "first half of", "second half of",
    ];

    internal static string Day(LocalDate date) => _day.Format(date);

    internal static string Month(LocalDate date) => _month.Format(date);

    /// <summary>A date in words; what has no everyday form stays as EDTF writes it.</summary>
    internal static string Of(EdtfDate date) => date.Kind switch
    {
        EdtfKind.Interval => Interval(date),
        EdtfKind.Date or EdtfKind.SubYear when !date.HasUnspecifiedDigits && date.Earliest is { } first =>
            (date.IsApproximate ? "c. " : "") + Single(date, first) + (date.IsUncertain ? "?" : ""),
        _ => date.ToString(),
    };

    private static string Single(EdtfDate date, LocalDate first) => date.Precision switch
    {
        EdtfPrecision.Day => Day(first),
        EdtfPrecision.Month => Month(first),
        EdtfPrecision.Year => Year(first),
        _ when date.PartOfYear?.Value is >= 21 and <= 41 and { } code => $"{_parts[(int)code - 21]} {Year(first)}",
        _ => date.ToString(),
    };

    private static string Interval(EdtfDate date) => (date.Start, date.End) switch
    {
        ({ Kind: EdtfEndKind.Dated, Date: { } start }, { Kind: EdtfEndKind.Dated, Date: { } end }) => Between(start, end),
        ({ Date: { } start }, { Kind: EdtfEndKind.Open }) => $"from {Of(start)}",
        ({ Kind: EdtfEndKind.Open }, { Date: { } end }) => $"until {Of(end)}",
        ({ Date: { } start }, { Kind: EdtfEndKind.Unknown }) => $"{Of(start)} – unknown",
        ({ Kind: EdtfEndKind.Unknown }, { Date: { } end }) => $"unknown – {Of(end)}",
        _ => date.ToString(),
    };

    // What both ends share is written once.
    private static string Between(EdtfDate start, EdtfDate end)
    {
        var bothDays = start.Precision == EdtfPrecision.Day && end.Precision == EdtfPrecision.Day && (start.Qualification | end.Qualification) == 0;
        return (start.Earliest, end.Earliest) switch
        {
            ({ } from, { } to) when bothDays && (from.Year, from.Month) == (to.Year, to.Month) => string.Create(CultureInfo.InvariantCulture, $"{from.Day}–{Day(to)}"),
            ({ } from, { } to) when bothDays && from.Year == to.Year => $"{_dayOfYear.Format(from)} – {Day(to)}",
            _ => $"{Of(start)} – {Of(end)}",
        };
    }

    private static string Year(LocalDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static LocalDatePattern Pattern(string text) => LocalDatePattern.Create(text, CultureInfo.InvariantCulture);
}
