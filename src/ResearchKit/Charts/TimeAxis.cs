using NodaTime;

namespace ResearchKit;

/// <summary>Days on a horizontal line, and the ticks that suit its length.</summary>
/// <remarks>A day takes a width of its own: it starts at <see cref="Start"/> and ends where the next one starts.</remarks>
internal sealed class TimeAxis
{
    private const double TickGap = 10;
    private const double Narrowest = 60;
    private readonly double _perDay;

    internal TimeAxis(LocalDate first, LocalDate last, double left, double right)
    {
        (First, Last, Left, Right) = (first, last, left, Math.Max(right, left + Narrowest));
        _perDay = (Right - left) / (Period.DaysBetween(first, last) + 1);
    }

    internal LocalDate First { get; }

    internal LocalDate Last { get; }

    internal double Left { get; }

    internal double Right { get; }

    /// <summary>Where a day starts; a day outside is put at the end that it lies beyond.</summary>
    internal double Start(LocalDate day) => Clamp(Left + (_perDay * Period.DaysBetween(First, day)));

    /// <summary>Where a day ends.</summary>
    internal double End(LocalDate day) => Clamp(Left + (_perDay * (Period.DaysBetween(First, day) + 1)));

    /// <summary>The middle of a day.</summary>
    internal double Middle(LocalDate day) => (Start(day) + End(day)) / 2;

    /// <summary>The finest ticks whose labels do not touch.</summary>
    internal IReadOnlyList<TimeTick> Ticks(double fontSize) =>
        TimeStep.All.Select(step => TicksOf(step, fontSize)).FirstOrDefault(ticks => Fits(ticks, fontSize)) ?? [];

    /// <summary>An axis over days with a little air at both ends; from the first of a month where that is near.</summary>
    internal static TimeAxis Around(LocalDate first, LocalDate last, double left, double right)
    {
        var days = Period.DaysBetween(first, last);
        var air = Math.Max(1, days / 40);
        var start = Shift(first, -air);
        return new(start.Day - 1 <= days / 25 ? start.PlusDays(1 - start.Day) : start, Shift(last, air), left, right);
    }

    private static LocalDate Shift(LocalDate day, int days) =>
        (day.Year is > -9990 and < 9990) ? day.PlusDays(days) : day;

    private double Clamp(double x) => Math.Clamp(x, Left, Right);

    private IReadOnlyList<TimeTick>? TicksOf(TimeStep step, double fontSize)
    {
        var most = (Right - Left) / (TextMetrics.Width("0", fontSize) + TickGap);
        var ticks = Opening(step, fontSize) is { } opening ? [opening] : new List<TimeTick>();
        for (var day = step.FirstFrom(First); day <= Last; day = step.Next(day))
        {
            ticks.Add(new(day, Start(day), step.Label(day), step.Context(day, ticks.Count == 0)));
            if (ticks.Count > most)
            {
                return null;
            }
        }

        return ticks;
    }

    // An axis that begins within a month or a year names it, where there is room before the first that begins on it.
    private TimeTick? Opening(TimeStep step, double fontSize)
    {
        var next = step.FirstFrom(First);
        var opening = new TimeTick(First, Left, step.Label(First), step.Context(First, first: true)) { IsPartial = true };
        var width = Math.Max(TextMetrics.Width(opening.Label, fontSize), TextMetrics.Width(opening.Context ?? "", fontSize));
        return step.Unit == TimeUnit.Day || next == First || Left + width + TickGap > Start(next) ? null : opening;
    }

    private bool Fits(IReadOnlyList<TimeTick>? ticks, double fontSize)
    {
        if (ticks is null || ticks.Count == 0)
        {
            return false;
        }

        var (labelEnd, contextEnd) = (double.MinValue, double.MinValue);
        foreach (var tick in ticks.Where(t => HasRoom(t, fontSize)))
        {
            if (tick.X < labelEnd + TickGap || (tick.Context is not null && tick.X < contextEnd + TickGap))
            {
                return false;
            }

            labelEnd = tick.X + TextMetrics.Width(tick.Label, fontSize);
            contextEnd = tick.Context is null ? contextEnd : tick.X + TextMetrics.Width(tick.Context, fontSize);
        }

        return true;
    }

    /// <summary>Whether a tick's label ends before the axis does.</summary>
    internal bool HasRoom(TimeTick tick, double fontSize) =>
        tick.X + Math.Max(TextMetrics.Width(tick.Label, fontSize), TextMetrics.Width(tick.Context ?? "", fontSize)) <= Right + TickGap;
}

/// <summary>A tick of a time axis.</summary>
/// <param name="Day">The day that starts there.</param>
/// <param name="X">Where it stands.</param>
/// <param name="Label">What is written there: a day, a month, a year.</param>
/// <param name="Context">The larger unit, written below where it changes; null where it does not.</param>
internal sealed record TimeTick(LocalDate Day, double X, string Label, string? Context)
{
    /// <summary>Whether the unit that it names began before the axis does, so that no line stands there.</summary>
    internal bool IsPartial { get; init; }
}
