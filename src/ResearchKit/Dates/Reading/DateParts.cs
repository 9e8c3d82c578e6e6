namespace ResearchKit;

/// <summary>The components of a date as they are written, and what follows from them.</summary>
internal struct DateParts
{
    public bool IsNegative;
    public DatePart Year;
    public DatePart Month;
    public DatePart Day;

    /// <summary>How many components there are: 1, a year; 2, a month; 3, a day.</summary>
    public int Count;

    private readonly bool IsSubYear => Count == 2 && !Month.Mask.IsMasked && Month.Mask.Low >= SubYear.First;

    private readonly EdtfQualification Marks =>
        Year.MarkLeft | Year.MarkRight | Month.MarkLeft | Month.MarkRight | Day.MarkLeft | Day.MarkRight;

    private readonly EdtfQualification LastMarkRight =>
        Count == 1 ? Year.MarkRight : Count == 2 ? Month.MarkRight : Day.MarkRight;

    private readonly bool IsMasked => Year.Mask.IsMasked || Month.Mask.IsMasked || Day.Mask.IsMasked;

    /// <summary>Says which component is out of range; null where none is.</summary>
    public readonly string? Check()
    {
        if (IsNegative && Year.Mask.High == 0)
        {
            return "year '-0000' does not exist: the year before 0000 is -0001";
        }

        if (Count > 1 && CheckMonth() is { } reason)
        {
            return reason;
        }

        return Count > 2 && !Day.Mask.Between(1, 31).Any() ? $"day '{Written(Day.Mask)}' is not 01 to 31" : null;
    }

    /// <summary>Finds the days that it can mean, and says what is missing where there is none.</summary>
    public readonly string? Resolve(out EdtfReading reading)
    {
        var (first, last, reason) = Bounds();
        var precision = Count switch
        {
            1 => EdtfPrecision.Year,
            2 => IsSubYear ? SubYear.Precision(Month.Mask.Low) : EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        };
        var kind = IsSubYear ? EdtfKind.SubYear : EdtfKind.Date;
        reading = new(kind, Level(), precision, first, last, Marks, IsMasked, Detail());
        return reason;
    }

    private readonly string? CheckMonth()
    {
        var month = Month.Mask;
        if (!month.IsMasked && month.Low is >= SubYear.First and <= SubYear.Last)
        {
            return Count == 3 ? $"'{month.Low}' is a part of the year, which has no days" : null;
        }

        return month.Between(1, 12).Any()
            ? null
            : $"month '{Written(month)}' is not 01 to 12, nor a part of the year, 21 to 41";
    }

    private readonly (long First, long Last, string? Reason) Bounds()
    {
        if (!IsMasked && !IsSubYear)
        {
            return PlainBounds();
        }

        var search = new MaskedDate(this);
        return search.First() is { } first && search.Last() is { } last
            ? (first, last, null)
            : (0, 0, "no day of the calendar has these digits");
    }

    private readonly (long First, long Last, string? Reason) PlainBounds()
    {
        int year = IsNegative ? -Year.Mask.Low : Year.Mask.Low, month = Month.Mask.Low, day = Day.Mask.Low;
        if (Count == 1)
        {
            return (CivilCalendar.DayNumber(year, 1, 1), CivilCalendar.DayNumber(year, 13, 1) - 1, null);
        }

        var first = CivilCalendar.DayNumber(year, month, 1);
        var days = CivilCalendar.DaysInMonth(year, month);
        return Count == 2 ? (first, first + days - 1, null)
            : day <= days ? (first + day - 1, first + day - 1, null)
            : (0, 0, $"day '{day:00}' is none of month {month:00} of the year {year}, which has {days}");
    }

    /// <summary>The level whose features suffice for it (Library of Congress, EDTF, 2019).</summary>
    private readonly int Level()
    {
        var marks = Marks == EdtfQualification.None ? 0 : IsMarkedAsWhole() ? 1 : 2;
        var digits = !IsMasked ? 0 : IsMaskedFromRight() ? 1 : 2;
        var month = !IsSubYear ? 0 : Month.Mask.Low <= 24 ? 1 : 2;
        return Math.Max(Math.Max(marks, digits), Math.Max(month, IsNegative ? 1 : 0));
    }

    private readonly bool IsMarkedAsWhole() =>
        LastMarkRight != default
        && (Year.MarkLeft | Month.MarkLeft | Day.MarkLeft) == default
        && (Count == 1 || Year.MarkRight == default)
        && (Count < 3 || Month.MarkRight == default);

    /// <summary>Whether its unspecified digits are such as level 1 allows: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.</summary>
    private readonly bool IsMaskedFromRight() => Count switch
    {
        1 => Year.Mask.Unspecified is 0b1 or 0b11,
        2 => !Year.Mask.IsMasked && Month.Mask.Unspecified == 0b11,
        _ => !Year.Mask.IsMasked && Month.Mask.Unspecified is 0 or 0b11 && Day.Mask.Unspecified == 0b11,
    };

    private readonly CalendarDetail? Detail()
    {
        if (!IsMasked && !IsSubYear && !IsNegative && Marks == default)
        {
            return null;
        }

        var year = Year.ToComponent(Month.MarkRight | Day.MarkRight, IsNegative);
        var month = Month.ToComponent(Day.MarkRight);
        return new(year, Count > 1 ? month : null, Count > 2 ? Day.ToComponent(default) : null);
    }

    private static string Written(DigitMask mask)
    {
        var digits = mask.Low.ToString("00", System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 0; i < digits.Length; i++)
        {
            digits[^(i + 1)] = (mask.Unspecified >> i & 1) == 1 ? DigitMask.Wildcard : digits[^(i + 1)];
        }

        return new(digits);
    }
}
