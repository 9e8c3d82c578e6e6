using System.Globalization;

namespace ResearchKit;

/// <summary>A year as it is written with <c>Y</c>, <c>E</c> or <c>S</c>, and what follows from it.</summary>
internal struct WrittenYear
{
    /// <summary>The most decimal digits that 64 bits always hold.</summary>
    private const int MostDigits = 18;

    public bool HasLetter;
    public bool IsNegative;
    public string Digits;
    public int? Exponent;
    public int? Significant;

    public readonly string? Check() =>
        HasLetter && Digits[0] == '0' ? $"year '{Digits}' begins with 0, which a year after 'Y' may not"
        : HasLetter && Exponent is null && Digits.Length < 5 ? $"'Y' is for years of more than four digits, not '{Digits}'"
        : !HasLetter && Digits.Length != 4 ? $"year '{Digits}' does not have four digits (a longer year begins with 'Y')"
        : !HasLetter && Exponent is not null ? "'E' stands only in a year that begins with 'Y'"
        : IsNegative && Digits == "0000" ? "year '-0000' does not exist: the year before 0000 is -0001"
        : null;

    public readonly EdtfReading ToReading(EdtfQualification left, EdtfQualification right)
    {
        var (value, low, high) = Range();
        var (first, last) = IsNegative ? (-high, -low) : (low, high);
        var level = Exponent is not null || Significant is not null || left != default ? 2 : 1;
        var year = new EdtfComponent(IsNegative ? -value : value, IsNegative ? -value : value, left | right);
        return new(
            HasLetter ? EdtfKind.LongYear : EdtfKind.Date,
            level,
            EdtfPrecision.Year,
            CivilCalendar.DayNumber(first, 1, 1),
            CivilCalendar.DayNumber(last, 13, 1) - 1,
            left | right,
            HasUnspecifiedDigits: false,
            new YearDetail(year, Significant));
    }

    /// <summary>The year without its sign, and the least and greatest that share its significant digits.</summary>
    private readonly (long Value, long Low, long High) Range()
    {
        var digits = Digits.TrimStart('0');
        var length = digits.Length + (long)(Exponent ?? 0);
        if (length > MostDigits)
        {
            return (long.MaxValue, long.MaxValue, long.MaxValue);
        }

        var value = digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture) * PowerOfTen(Exponent ?? 0);
        var unit = Significant is { } kept && kept < length ? PowerOfTen((int)(length - kept)) : 1;
        var low = value / unit * unit;
        return (value, low, low + unit - 1);
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
