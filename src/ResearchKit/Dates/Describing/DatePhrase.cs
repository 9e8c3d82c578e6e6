using System.Globalization;

namespace ResearchKit;

/// <summary>Says a month or a day of the calendar in words, with what is unspecified of it.</summary>
internal static class DatePhrase
{
    private const byte Whole = 0b11;

    public static string Of(EdtfDate date)
    {
        var year = YearPhrase.Of(date.Year!.Value);
        var joint = date.Year.Value.HasUnspecifiedDigits ? " of " : " ";
        var month = date.Month!.Value;
        return date.Day is not { } day ? OfMonth(month, year, joint)
            : day.Mask.Unspecified == Whole ? $"some day in {(IsUnspecified(month) ? year : OfMonth(month, year, joint))}"
            : IsUnspecified(month) ? $"day {Days(day)} of some month of {year}"
            : $"{Days(day)} {Months(month)}{joint}{year}";
    }

    private static string OfMonth(EdtfComponent month, string year, string joint) =>
        IsUnspecified(month) ? $"some month of {year}" : Months(month) + joint + year;

    private static bool IsUnspecified(EdtfComponent component) => component.Mask.Unspecified == Whole;

    private static string Months(EdtfComponent month) => Choice(month, 12, EdtfPhrase.MonthName);

    private static string Days(EdtfComponent day) => Choice(day, 31, number => number.ToString(CultureInfo.InvariantCulture));

    private static string Choice(EdtfComponent component, int greatest, Func<int, string> name)
    {
        if (!component.HasUnspecifiedDigits)
        {
            return name((int)component.Low);
        }

        var numbers = component.Mask.Between(1, greatest).ToList();
        return numbers.Count > 4 ? $"any of {name(numbers[0])} to {name(numbers[^1])}" : Listing.Of(numbers.Select(name), "or");
    }
}
