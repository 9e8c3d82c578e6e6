using NodaTime;

namespace ResearchKit;

/// <summary>A date as a chart draws it: the days that it surely covers, the days that it may reach, and how sure it is.</summary>
/// <param name="From">First day that it may reach; null where that is open or unknown.</param>
/// <param name="To">Last day that it may reach; null where that is open or unknown.</param>
/// <param name="CoreFrom">First day that it surely covers; null where it names no day for sure, as a bare month does.</param>
/// <param name="CoreTo">Last day that it surely covers.</param>
/// <param name="Uncertain">Whether any part of it is marked uncertain.</param>
/// <param name="Approximate">Whether any part of it is marked approximate.</param>
internal sealed record DateShape(
    LocalDate? From, LocalDate? To, LocalDate? CoreFrom, LocalDate? CoreTo, bool Uncertain, bool Approximate)
{
    /// <summary>Whether it can be placed on a time axis at all.</summary>
    internal bool HasPlace => From is not null || To is not null;

    /// <summary>Whether it is one day.</summary>
    internal bool IsDay => From is not null && From == To;

    /// <summary>A day to sort and to place by; only where <see cref="HasPlace"/>.</summary>
    internal LocalDate Anchor => From ?? To ?? throw new InvalidOperationException("The date has no place in the calendar.");

    internal static DateShape Of(EdtfDate date)
    {
        var (from, to) = HasNoYear(date) ? (null, null) : (date.Earliest, date.Latest);
        var (coreFrom, coreTo) = Core(date);
        return new(from, to, coreFrom, coreTo, date.IsUncertain, date.IsApproximate);
    }

    // Such as XXXX-10: some October, in any of ten thousand years.
    private static bool HasNoYear(EdtfDate date) =>
        date is { HasUnspecifiedDigits: true, Earliest: { } from, Latest: { } to } && to.Year - from.Year >= 9000;

    // An interval surely covers what lies between the last day of its start and the first day of its end.
    private static (LocalDate? From, LocalDate? To) Core(EdtfDate date)
    {
        if (!date.IsInterval)
        {
            return date.Earliest == date.Latest ? (date.Earliest, date.Latest) : (null, null);
        }

        var (from, to) = (date.Start?.Date?.Latest, date.End?.Date?.Earliest);
        return from > to ? (null, null) : (from, to);
    }
}
