using NodaTime;

namespace ResearchKit;

/// <summary>Who stood where, when.</summary>
public static class PositionAnalysis
{
    /// <summary>Where each actor stood on each proposition at the end of a day: its last stance by then, or silence.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="on">The day in EDTF, such as <c>2024-11-01</c>; of a month or an interval, its last day. Several give the positions of each.</param>
    /// <exception cref="ArgumentException">One is no EDTF date, has no last day, or there is none.</exception>
    public static Positions Positions(this IEnumerable<Claim> claims, params string[] on)
    {
        ArgumentNullException.ThrowIfNull(on);
        var days = on.Length > 0 ? on.Select(Day).ToList() : throw new ArgumentException("Say on which day, such as on: \"2024-11-01\".", nameof(on));
        var table = ClaimTable.Of(claims);
        var tracks = table.Numbers.Tracks;
        return new(new HeldPositions(tracks, days), table.WhyNone("There is no claim, and so no position."));
    }

    /// <summary>Where each actor stood on each proposition at the end of each month of a period.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="from">A day of the first month, in EDTF.</param>
    /// <param name="to">A day of the last month, in EDTF.</param>
    /// <exception cref="ArgumentException">One is no EDTF date or has no bounds, or the first is after the last.</exception>
    public static Positions PositionsByMonth(this IEnumerable<Claim> claims, string from, string to)
    {
        var period = DateWindow.Between(from, to);
        var (first, last) = (period.First ?? throw Unbounded(from, nameof(from)), period.Last ?? throw Unbounded(to, nameof(to)));
        var months = new List<string>();
        for (var month = first.ToYearMonth(); month.OnDayOfMonth(1) <= last; month = month.PlusMonths(1))
        {
            months.Add(EdtfDate.On(month.ToDateInterval().End).ToString());
        }

        return claims.Positions([.. months]);
    }

    /// <summary>Where one actor stood on one proposition at the end of a day.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="actor">The actor's id.</param>
    /// <param name="proposition">The proposition's id.</param>
    /// <param name="on">The day in EDTF; of a month or an interval, its last day.</param>
    /// <exception cref="ArgumentException">The study knows no such actor or proposition (the message names the nearest), or the day is none.</exception>
    public static HeldPosition PositionOf(this IEnumerable<Claim> claims, string actor, string proposition, string on)
    {
        var day = Day(on);
        var table = ClaimTable.Of(claims);
        Known.Check("actor", [actor], table.Study.Actors.Ids);
        Known.Check("proposition", [proposition], table.Study.Propositions.Ids);
        var tracks = ClaimColumns.Of([.. table.Where(c => c.Actor.Id == actor && c.Proposition.Id == proposition)]).Tracks;
        return tracks.Count == 0
            ? new(table.Study.Actors[actor], table.Study.Propositions[proposition], day, null, [])
            : new HeldPositions(tracks, [day])[0];
    }

    private static EdtfDate Day(string on)
    {
        var date = EdtfDate.TryParse(on, out var read, out var reason) ? read : throw new ArgumentException($"'{on}' is no EDTF date: {reason}.", nameof(on));
        return date.Latest is null ? throw Unbounded(on, nameof(on)) : date;
    }

    private static ArgumentException Unbounded(string date, string name) => new($"'{date}' has no bound, so it is no day to ask about.", name);
}
