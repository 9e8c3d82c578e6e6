namespace ResearchKit;

/// <summary>The parts of a year that stand in a month's place: seasons, quarters, four months, halves.</summary>
/// <remarks>
/// EDTF defines the codes, not their days. The seasons here are the meteorological ones, three whole months each
/// with winter from December (K. E. Trenberth, "What are the Seasons?", Bulletin of the American Meteorological Society 64
/// (1983) 1276-1282); codes 21 to 24, "independent of location", are given the months of the northern hemisphere. A season
/// that runs over the end of the year belongs to the year in which it begins: 2024-24 ends in February 2025.
/// </remarks>
internal static class SubYear
{
    public const int First = 21;
    public const int Last = 41;

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The month in which a part begins, from 1.</summary>
    public static int FirstMonth(int code) => code switch
    {
        <= 28 => 3 + (3 * ((code - First) % 4)),
        29 or 30 => 9 + (3 * (code - 29)),
        31 or 32 => 3 + (3 * (code - 31)),
        <= 36 => 1 + (3 * (code - 33)),
        <= 39 => 1 + (4 * (code - 37)),
        _ => 1 + (6 * (code - 40)),
    };

    /// <summary>The number of months in a part.</summary>
    public static int Months(int code) => code switch
    {
        <= 36 => 3,
        <= 39 => 4,
        _ => 6,
    };

    public static EdtfPrecision Precision(int code) => code switch
    {
        <= 32 => EdtfPrecision.Season,
        <= 36 => EdtfPrecision.Quarter,
        <= 39 => EdtfPrecision.Quadrimester,
        _ => EdtfPrecision.Semester,
    };

    /// <summary>The first and the last day of a part of a year.</summary>
    public static (long First, long Last) Days(long year, int code)
    {
        var month = FirstMonth(code);
        return (CivilCalendar.DayNumber(year, month, 1), CivilCalendar.DayNumber(year, month + Months(code), 1) - 1);
    }

    /// <summary>A part in words, with the year's: <c>spring 2001</c>, <c>second quarter of 2001</c>.</summary>
    public static string Describe(int code, string year) => code switch
    {
        <= 24 => $"{Seasons[code - First]} {year}",
        <= 28 => $"{Seasons[code - 25]} {year} (northern hemisphere)",
        <= 32 => $"{Seasons[code - 29]} {year} (southern hemisphere)",
        <= 36 => $"{Ordinals[code - 33]} quarter of {year}",
        <= 39 => $"{Ordinals[code - 37]} four months of {year}",
        _ => $"{Ordinals[code - 40]} half of {year}",
    };
}
