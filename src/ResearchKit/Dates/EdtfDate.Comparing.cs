using NodaTime;

namespace ResearchKit;

public sealed partial class EdtfDate : IComparable<EdtfDate>, IComparable
{
    /// <summary>
    /// The number of days from <see cref="Earliest"/> to <see cref="Latest"/>, both counted; null where either end is open
    /// or unknown.
    /// </summary>
    public long? DurationDays =>
        FirstDay == CivilCalendar.BeforeAll || LastDay == CivilCalendar.AfterAll ? null : LastDay - FirstDay + 1;

    /// <summary>Orders by the earliest day, then by the latest, then by the text; what is open before comes first.</summary>
    /// <remarks>The operators ask something else: whether one date surely bounds another.</remarks>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFirst = FirstDay.CompareTo(other.FirstDay);
        var byLast = byFirst != 0 ? byFirst : LastDay.CompareTo(other.LastDay);
        return byLast != 0 ? byLast : string.CompareOrdinal(_text, other._text);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is null ? 1
        : obj is EdtfDate other ? CompareTo(other)
        : throw new ArgumentException($"A {nameof(EdtfDate)} does not compare with a {obj.GetType().Name}.", nameof(obj));

    /// <summary>Whether the days that it can mean, from earliest to latest, and those of another have one in common.</summary>
    /// <remarks>An open or unknown end reaches without limit.</remarks>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstDay <= other.LastDay && other.FirstDay <= LastDay;
    }

    /// <summary>Whether a day that it can mean lies between the earliest of one date and the latest of another.</summary>
    /// <remarks><c>date.Overlaps("2024-10", "2025-04")</c>: from 1 October 2024 to 30 April 2025, both counted.</remarks>
    public bool Overlaps(EdtfDate from, EdtfDate to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return FirstDay <= to.LastDay && from.FirstDay <= LastDay;
    }

    /// <summary>Whether every day that another can mean lies between its own earliest and latest.</summary>
    public bool Contains(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstDay <= other.FirstDay && other.LastDay <= LastDay;
    }

    /// <summary>Whether a day lies between its earliest and its latest.</summary>
    public bool Contains(LocalDate day)
    {
        var number = CivilCalendar.DayNumber(day.Year, day.Month, day.Day);
        return FirstDay <= number && number <= LastDay;
    }

    /// <summary>Whether both were read from the same text.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they were read from different texts.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Whether one ends before another begins: <c>2024-09-30 &lt; 2024-10</c>, and no day of October is.</summary>
    /// <remarks>
    /// <c>&lt;</c>, <c>&gt;</c>, <c>&lt;=</c> and <c>&gt;=</c> hold the days that dates can mean against each other, so that a coarse date
    /// bounds as a reader means it: <c>claim.Date &gt; "2024-10"</c> is November or later, <c>&gt;= "2024-10"</c> October or later,
    /// <c>&lt;= "2024-10"</c> October or earlier. Dates that overlap may be neither. What sorting goes by is <see cref="CompareTo(EdtfDate?)"/>.
    /// An open or unknown end reaches without limit, and a missing date is on neither side of any.
    /// </remarks>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => left is not null && right is not null && left.LastDay < right.FirstDay;

    /// <summary>Whether one begins after another ends: <c>2024-11 &gt; 2024-10</c>, and no day of October is.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => right < left;

    /// <summary>Whether one ends no later than another ends: <c>2024-10-31 &lt;= 2024-10</c>.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => left is not null && right is not null && left.LastDay <= right.LastDay;

    /// <summary>Whether one begins no earlier than another begins: <c>2024-10-01 &gt;= 2024-10</c>.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => left is not null && right is not null && left.FirstDay >= right.FirstDay;
}
