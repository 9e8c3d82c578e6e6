namespace ResearchKit;

/// <summary>Questions to ask of events, all of a study's or any selection of them.</summary>
public static class EventAnalysis
{
    /// <summary>How long after each event it was first said, and who said it first.</summary>
    /// <param name="events">The events; one that reports another of them again is left out.</param>
    /// <param name="claims">The claims in which to look for reports.</param>
    /// <param name="link">Whether a claim is about an event; without it, as <see cref="ReportLags"/> says below its rows.</param>
    public static ReportLags ReportLags(this EventTable events, IEnumerable<Claim> claims, Func<Event, Claim, bool>? link = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return ResearchKit.ReportLags.Of(events, ClaimTable.Of(claims), link);
    }

    /// <summary>Which rows may be one event: as a proposal of groups, each with its reasons, of which any can be undone.</summary>
    /// <param name="events">The events.</param>
    /// <param name="days">The most days between the first days of two dates, and between their last; 0 for the same days.</param>
    /// <param name="km">The most kilometres between their places, along the great circle.</param>
    /// <param name="sharedActors">The fewest actors that both must name.</param>
    /// <param name="sameType">Whether both must be of one PLOVER type.</param>
    /// <param name="placesKnown">Whether both must have a place; if not, the distance counts only where both have one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A window is below zero.</exception>
    public static Merging Duplicates(this EventTable events, int days, double km, int sharedActors = 1, bool sameType = false, bool placesKnown = true)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfNegative(sharedActors);
        if (!(km >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(km), km, "A distance is 0 kilometres or more.");
        }

        return Merging.Of(events, new(days, km, sharedActors, sameType, placesKnown));
    }
}
