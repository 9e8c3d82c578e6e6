namespace ResearchKit;

/// <summary>What an EDTF text is.</summary>
public enum EdtfKind
{
    /// <summary>A year, month or day of the calendar: <c>1985</c>, <c>1985-04</c>, <c>1985-04-12</c>.</summary>
    Date,

    /// <summary>A day with a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A season, quarter, four months or half of a year: <c>2001-21</c>.</summary>
    SubYear,

    /// <summary>A year written with <c>Y</c>, beyond four digits or as a power of ten: <c>Y-17E7</c>.</summary>
    LongYear,

    /// <summary>From a start to an end: <c>2004-06/2006-08</c>.</summary>
    Interval,

    /// <summary>One of several dates, and it is not known or not said which: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1667,1668}</c>.</summary>
    AllOf,
}
