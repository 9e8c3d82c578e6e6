using NodaTime;

namespace ResearchKit;

/// <summary>What was read from a text: all of an <see cref="EdtfDate"/> but the text itself.</summary>
internal readonly record struct EdtfReading(
    EdtfKind Kind,
    int Level,
    EdtfPrecision Precision,
    long First,
    long Last,
    EdtfQualification Qualification,
    bool HasUnspecifiedDigits,
    EdtfDetail? Detail);

/// <summary>What only some kinds of date have. A plain day, month or year has none: its bounds tell all.</summary>
internal abstract record EdtfDetail;

/// <summary>The components of a date; a part of the year stands in the month's place.</summary>
internal sealed record CalendarDetail(EdtfComponent Year, EdtfComponent? Month, EdtfComponent? Day) : EdtfDetail
{
    /// <summary>The components of a plain day, month or year, by the day on which it begins.</summary>
    public static CalendarDetail OfPlain(LocalDate first, EdtfPrecision precision) => new(
        Whole(first.Year),
        precision > EdtfPrecision.Year ? Whole(first.Month) : null,
        precision > EdtfPrecision.Month ? Whole(first.Day) : null);

    private static EdtfComponent Whole(int number) => new(number, number, EdtfQualification.None);
}

/// <summary>A time of day, and the calendar components of its day.</summary>
internal sealed record TimeDetail(CalendarDetail Day, LocalTime Time, Offset? Offset) : EdtfDetail;

/// <summary>A year, with the number of its digits that are significant where that is said.</summary>
internal sealed record YearDetail(EdtfComponent Year, int? SignificantDigits) : EdtfDetail;

/// <summary>The ends of an interval.</summary>
internal sealed record IntervalDetail(EdtfEnd Start, EdtfEnd End) : EdtfDetail;

/// <summary>The members of a set.</summary>
internal sealed record SetDetail(IReadOnlyList<EdtfMember> Members) : EdtfDetail;
