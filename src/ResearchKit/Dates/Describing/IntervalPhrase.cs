using System.Globalization;

namespace ResearchKit;

/// <summary>Says an interval in words, its year and month once where both ends share them: <c>8 to 13 October 2024</c>.</summary>
internal static class IntervalPhrase
{
    public static string Of(EdtfEnd start, EdtfEnd end) => (start.Kind, end.Kind) switch
    {
        (EdtfEndKind.Dated, EdtfEndKind.Dated) => Between(start.Date!, end.Date!),
        (EdtfEndKind.Open, _) => $"until {Limit(end)}, start open",
        (EdtfEndKind.Unknown, _) => $"until {Limit(end)}, start unknown",
        (_, EdtfEndKind.Open) => $"from {Limit(start)}, still open",
        (_, EdtfEndKind.Unknown) => $"from {Limit(start)}, end unknown",
        _ => $"from {Limit(start)} to {Limit(end)}",
    };

    /// <summary>From one date to another.</summary>
    public static string Between(EdtfDate from, EdtfDate to)
    {
        var ends = IsPlain(from) && IsPlain(to) && from.Precision == to.Precision && from.Year == to.Year;
        return !ends ? $"{from.Describe()} to {to.Describe()}"
            : from == to ? from.Describe()
            : from.Month == to.Month && from.Day is { } day ? $"{day.Low.ToString(CultureInfo.InvariantCulture)} to {to.Describe()}"
            : $"{WithoutYear(from)} to {to.Describe()}";
    }

    private static bool IsPlain(EdtfDate date) =>
        date.Kind == EdtfKind.Date && date.Month is not null
        && !date.HasUnspecifiedDigits && date.Qualification == EdtfQualification.None;

    private static string WithoutYear(EdtfDate date)
    {
        var month = EdtfPhrase.MonthName((int)date.Month!.Value.Low);
        return date.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Low} {month}") : month;
    }

    private static string Limit(EdtfEnd end) => end.Kind switch
    {
        EdtfEndKind.OnOrBefore => $"{end.Date!.Describe()} or before",
        EdtfEndKind.OnOrAfter => $"{end.Date!.Describe()} or later",
        _ => end.Date!.Describe(),
    };
}
