using System.Globalization;

namespace ResearchKit;

/// <summary>Says a year in words: <c>1985</c>, <c>44 BCE</c>, <c>some year from 1560 to 1569</c>.</summary>
/// <remarks>EDTF counts years as astronomers do, with a year 0: year 0 is 1 BCE, year -43 is 44 BCE.</remarks>
internal static class YearPhrase
{
    /// <summary>The year of a date that has a month too.</summary>
    public static string Of(EdtfComponent year) =>
        !year.HasUnspecifiedDigits ? Of(year.Low)
        : year.Mask.Unspecified == 0b1111 ? "some year"
        : $"some year from {Of(year.Low)} to {Of(year.High)}";

    /// <summary>A date that is a year and no more.</summary>
    public static string OfAlone(EdtfDate date)
    {
        var year = date.Year!.Value;
        if (date.Kind == EdtfKind.LongYear && year.Value is not (>= -9999 and <= 9999))
        {
            return Far(date, year);
        }

        return date.SignificantDigits is null || date.Earliest is not { } first || date.Latest is not { } last
            ? Of(year)
            : $"some year from {Of(first.Year)} to {Of(last.Year)}, estimated {Of(year.Low)}";
    }

    /// <summary>One year of four digits.</summary>
    public static string Of(long year) => year switch
    {
        <= 0 => (1 - year).ToString(CultureInfo.InvariantCulture) + " BCE",
        < 1000 => year.ToString(CultureInfo.InvariantCulture) + " CE",
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Far(EdtfDate date, EdtfComponent year)
    {
        var number = year.Value?.ToString("N0", CultureInfo.InvariantCulture) ?? date.ToString().Trim('?', '~', '%');
        var digits = date.SignificantDigits is { } count and > 0
            ? string.Create(CultureInfo.InvariantCulture, $", to {count} significant digit{(count == 1 ? "" : "s")}")
            : "";
        return $"the year {number}{digits}";
    }
}
