using System.Globalization;

namespace ResearchKit;

/// <summary>How many days lie between two dates, of which neither need be exact: from the fewest to the most.</summary>
/// <remarks>
/// From <c>2024-10</c> to <c>2024-11-10</c> it is 10 to 40 days. Below zero, the second came first; where the fewest are below zero and the
/// most above, nobody can tell which came first.
/// </remarks>
/// <param name="AtLeast">The fewest days; null where there is no bound.</param>
/// <param name="AtMost">The most days; null where there is no bound.</param>
public readonly record struct DayRange(long? AtLeast, long? AtMost)
{
    /// <summary>No days: a thing and itself.</summary>
    public static DayRange None { get; } = new(0, 0);

    /// <summary>Whether both ends are the same number of days.</summary>
    public bool IsExact => AtLeast is not null && AtLeast == AtMost;

    /// <summary>The days from one date to another.</summary>
    public static DayRange Between(EdtfDate from, EdtfDate to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Between(from.FirstDay, from.LastDay, to.FirstDay, to.LastDay);
    }

    /// <summary>The range in words: <c>8 days</c>, <c>2 to 5 days</c>, <c>at least 3 days</c>.</summary>
    public override string ToString() => (AtLeast, AtMost) switch
    {
        ({ } least, { } most) when least == most => $"{Number(least)} {(Math.Abs(least) == 1 ? "day" : "days")}",
        ({ } least, { } most) => $"{Number(least)} to {Number(most)} days",
        ({ } least, null) => $"at least {Number(least)} days",
        (null, { } most) => $"at most {Number(most)} days",
        _ => "an unknown number of days",
    };

    /// <summary>The days from a time between two days to a time between two others.</summary>
    internal static DayRange Between(long firstFrom, long lastFrom, long firstTo, long lastTo) => new(Days(lastFrom, firstTo), Days(firstFrom, lastTo));

    private static long? Days(long from, long to) => IsBound(from) && IsBound(to) ? to - from : null;

    private static bool IsBound(long day) => day is not (CivilCalendar.BeforeAll or CivilCalendar.AfterAll);

    private static string Number(long days) => days.ToString("#,0", CultureInfo.InvariantCulture);
}
