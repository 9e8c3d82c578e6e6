namespace ResearchKit;

/// <summary>Finds the first and the last day that a date with unspecified digits, or a part of a year, can mean.</summary>
internal readonly struct MaskedDate(DateParts date)
{
    public long? First() => Find(latest: false);

    public long? Last() => Find(latest: true);

    private long? Find(bool latest)
    {
        foreach (var year in Years(latest))
        {
            if ((date.Count > 1 ? InYear(year, latest) : WholeYear(year, latest)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private IEnumerable<int> Years(bool latest) => date.IsNegative
        ? date.Year.Mask.Between(1, 9999, downwards: !latest).Select(year => -year)
        : date.Year.Mask.Between(0, 9999, downwards: latest);

    private static long WholeYear(int year, bool latest) =>
        latest ? CivilCalendar.DayNumber(year, 13, 1) - 1 : CivilCalendar.DayNumber(year, 1, 1);

    private long? InYear(int year, bool latest)
    {
        var months = date.Month.Mask;
        if (!months.IsMasked && months.Low >= SubYear.First)
        {
            var days = SubYear.Days(year, months.Low);
            return latest ? days.Last : days.First;
        }

        foreach (var month in months.Between(1, 12, downwards: latest))
        {
            if (InMonth(year, month, latest) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private long? InMonth(int year, int month, bool latest)
    {
        var days = CivilCalendar.DaysInMonth(year, month);
        if (date.Count == 2)
        {
            return CivilCalendar.DayNumber(year, month, latest ? days : 1);
        }

        foreach (var day in date.Day.Mask.Between(1, days, downwards: latest))
        {
            return CivilCalendar.DayNumber(year, month, day);
        }

        return null;
    }
}
