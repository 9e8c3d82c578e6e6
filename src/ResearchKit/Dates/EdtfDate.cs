using NodaTime;

namespace ResearchKit;

/// <summary>
/// A date, a time, an interval or a set of dates in the Extended Date/Time Format, with all that it says of
/// its own uncertainty.
/// </summary>
/// <remarks>
/// <para>
/// Reads levels 0, 1 and 2 whole of EDTF (Library of Congress, 2019-02-04, www.loc.gov/standards/datetime, which is the
/// profile in annex A of ISO 8601-2:2019), and gives the same text back. What the specification leaves open is decided so:
/// </para>
/// <list type="bullet">
/// <item>Bounds are whole days of the calendar as written: a time shift does not move them, nor does <c>?</c> or <c>~</c>.</item>
/// <item>An open or unknown end of an interval has no bound. The days between members of a set are not left out.</item>
/// <item>Seasons are the meteorological ones, 21 to 24 the northern hemisphere's; winter ends in the next year.</item>
/// <item>An interval whose end cannot be on or after its start is none; <c>2024-10-18/2024</c> is one, <c>2024/2023</c> is not.</item>
/// <item>Unspecified digits must leave a day of the calendar: <c>2023-XX-31</c> is a date, <c>2023-02-3X</c> is none.</item>
/// <item>Seasons, years with <c>Y</c> and negative years may be ends of intervals and members of sets, times of day not.</item>
/// <item><c>/</c>, <c>../..</c>, <c>[..]</c>, <c>Y1985</c>, <c>-0000</c> and spaces are refused; a set of one is not.</item>
/// </list>
/// </remarks>
public sealed partial class EdtfDate : IEquatable<EdtfDate>
{
    private readonly string _text;
    private readonly EdtfDetail? _detail;

    internal EdtfDate(string text, in EdtfReading reading)
    {
        _text = text;
        _detail = reading.Detail;
        FirstDay = reading.First;
        LastDay = reading.Last;
        Kind = reading.Kind;
        Level = reading.Level;
        Precision = reading.Precision;
        Qualification = reading.Qualification;
        HasUnspecifiedDigits = reading.HasUnspecifiedDigits;
    }

    /// <summary>The first day that it can mean; null where that is open, unknown or not in the years -9998 to 9999.</summary>
    public LocalDate? Earliest => CivilCalendar.ToLocalDate(FirstDay);

    /// <summary>The last day that it can mean; null where that is open, unknown or not in the years -9998 to 9999.</summary>
    public LocalDate? Latest => CivilCalendar.ToLocalDate(LastDay);

    /// <summary>What it is: a date, an interval, a set …</summary>
    public EdtfKind Kind { get; }

    /// <summary>The lowest conformance level of EDTF that has all its features: 0, 1 or 2.</summary>
    public int Level { get; }

    /// <summary>The unit to which it is given.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>What is said of the reliability of any part of it.</summary>
    public EdtfQualification Qualification { get; }

    /// <summary>Whether any digit of it is unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits { get; }

    /// <summary>Whether it is an interval, <c>a/b</c>.</summary>
    public bool IsInterval => Kind == EdtfKind.Interval;

    /// <summary>Whether it is a set, <c>[a,b]</c> or <c>{a,b}</c>.</summary>
    public bool IsSet => Kind is EdtfKind.OneOf or EdtfKind.AllOf;

    /// <summary>Whether any part of it is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Qualification.HasFlag(EdtfQualification.Uncertain);

    /// <summary>Whether any part of it is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Qualification.HasFlag(EdtfQualification.Approximate);

    /// <summary>Its year; null for intervals and sets.</summary>
    public EdtfComponent? Year => _detail is YearDetail year ? year.Year : Calendar?.Year;

    /// <summary>Its month, 1 to 12; null where it has none.</summary>
    public EdtfComponent? Month => Kind == EdtfKind.SubYear ? null : Calendar?.Month;

    /// <summary>
    /// Its part of the year as a code: 21 to 24 seasons, 25 to 32 seasons by hemisphere, 33 to 36 quarters, 37 to 39 four months,
    /// 40 and 41 halves; null where it has none.
    /// </summary>
    public EdtfComponent? PartOfYear => Kind == EdtfKind.SubYear ? Calendar?.Month : null;

    /// <summary>Its day of the month; null where it has none.</summary>
    public EdtfComponent? Day => Calendar?.Day;

    /// <summary>Its local time of day; null where it has none. <c>24:00:00</c> is midnight at the end of its day.</summary>
    public LocalTime? Time => (_detail as TimeDetail)?.Time;

    /// <summary>The shift of its time of day from UTC; null where it says none.</summary>
    public Offset? TimeShift => (_detail as TimeDetail)?.Offset;

    /// <summary>How many digits of its year are significant (<c>S</c>); null where it does not say.</summary>
    public int? SignificantDigits => (_detail as YearDetail)?.SignificantDigits;

    /// <summary>The start of an interval; null for all else.</summary>
    public EdtfEnd? Start => (_detail as IntervalDetail)?.Start;

    /// <summary>The end of an interval; null for all else.</summary>
    public EdtfEnd? End => (_detail as IntervalDetail)?.End;

    /// <summary>The members of a set, as written; none for all else.</summary>
    public IReadOnlyList<EdtfMember> Members => (_detail as SetDetail)?.Members ?? [];

    /// <summary>The first day that it can mean, as a number; <see cref="CivilCalendar.BeforeAll"/> where there is none.</summary>
    internal long FirstDay { get; }

    /// <summary>The last day that it can mean, as a number; <see cref="CivilCalendar.AfterAll"/> where there is none.</summary>
    internal long LastDay { get; }

    private CalendarDetail? Calendar => _detail switch
    {
        CalendarDetail detail => detail,
        TimeDetail detail => detail.Day,
        null => CalendarDetail.OfPlain(Earliest!.Value, Precision),
        _ => null,
    };

    /// <summary>Whether the other was read from the same text: <c>2024</c> and <c>2024-01-01/2024-12-31</c> are not equal.</summary>
    public bool Equals(EdtfDate? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text that it was read from.</summary>
    public override string ToString() => _text;
}
