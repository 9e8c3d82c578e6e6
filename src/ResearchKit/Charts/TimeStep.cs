using System.Globalization;
using NodaTime;

namespace ResearchKit;

/// <summary>A distance between two ticks of a time axis: so many days, months or years.</summary>
internal sealed record TimeStep(TimeUnit Unit, int Count)
{
    /// <summary>The steps to choose from, the finest first.</summary>
    internal static IReadOnlyList<TimeStep> All { get; } =
    [
        new(TimeUnit.Day, 1), new(TimeUnit.Day, 2), new(TimeUnit.Day, 7), new(TimeUnit.Month, 1), new(TimeUnit.Month, 3),
        new(TimeUnit.Month, 6), .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000 }.Select(years => new TimeStep(TimeUnit.Year, years)),
    ];

    /// <summary>The first tick on or after a day.</summary>
    internal LocalDate FirstFrom(LocalDate day)
    {
        var start = Floor(day);
        return start < day ? Next(start) : start;
    }

    /// <summary>The tick after a tick.</summary>
    internal LocalDate Next(LocalDate tick) => Unit switch
    {
        TimeUnit.Day when Count < 7 && tick.PlusDays(Count).Month != tick.Month => Floor(tick.PlusDays(Count)),
        TimeUnit.Day => tick.PlusDays(Count),
        TimeUnit.Month => tick.PlusMonths(Count),
        _ => tick.Year + Count > 9999 ? LocalDate.MaxIsoValue : tick.PlusYears(Count),
    };

    /// <summary>What is written at a tick.</summary>
    internal string Label(LocalDate tick) => Unit switch
    {
        TimeUnit.Day => tick.Day.ToString(CultureInfo.InvariantCulture),
        TimeUnit.Month => DateText.Month(tick)[..3],
        _ => tick.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The larger unit, at the first tick and where it changes.</summary>
    internal string? Context(LocalDate tick, bool first) => Unit switch
    {
        TimeUnit.Day when first || tick.Day <= Count => DateText.Month(tick),
        TimeUnit.Month when first || tick.Month <= Count => tick.Year.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private LocalDate Floor(LocalDate day) => Unit switch
    {
        TimeUnit.Day when Count == 7 => day.PlusDays(1 - (int)day.DayOfWeek),
        TimeUnit.Day => day.PlusDays(-((day.Day - 1) % Count)),
        TimeUnit.Month => new LocalDate(day.Year, ((day.Month - 1) / Count * Count) + 1, 1),
        _ => new LocalDate((int)Math.Floor(day.Year / (double)Count) * Count is var year && year >= -9998 ? year : -9998, 1, 1),
    };
}

/// <summary>A unit of a time axis.</summary>
internal enum TimeUnit
{
    Day,
    Month,
    Year,
}
