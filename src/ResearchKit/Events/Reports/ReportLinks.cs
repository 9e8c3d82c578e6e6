namespace ResearchKit;

/// <summary>Which claims are about which event.</summary>
/// <remarks>
/// Neither table names rows of the other, so a claim is taken to be about an event if it says when what it is about happened
/// (<see cref="Claim.EventDate"/>), and either that is the event's days exactly and the two share an actor or its country, or it lies in
/// the event's days and the two share a page or a passage. So is a claim on the same proposition as one of these, if it dates what it is
/// about within the event's days.
/// </remarks>
internal static class ReportLinks
{
    /// <summary>Whether a claim by itself is about an event.</summary>
    public static bool Default(Event happening, Claim claim) =>
        claim.EventDate is { } when && happening.Date.Contains(when)
        && (SharesEvidence(happening, claim) || (when.Contains(happening.Date) && SharesActor(happening, claim)));

    /// <summary>The claims about an event, in order of date: those by themselves, and those on the same propositions and days.</summary>
    public static IReadOnlyList<Claim> Of(Event happening, IReadOnlyList<Claim> dated, Func<Event, Claim, bool> link)
    {
        var own = dated.Where(c => link(happening, c)).ToList();
        var propositions = own.Select(c => c.Proposition.Id).ToHashSet(StringComparer.Ordinal);
        var others = dated.Where(c => propositions.Contains(c.Proposition.Id) && happening.Date.Contains(c.EventDate!));
        return [.. own.Concat(others).DistinctBy(c => c.Id).OrderBy(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private static bool SharesEvidence(Event happening, Claim claim) =>
        (happening.Passage is { } passage && passage == claim.Evidence.Passage)
        || (happening.Source is { } page && (page.Id == claim.Evidence.Source?.Id || page.Id == claim.Evidence.SecondSource?.Id));

    private static bool SharesActor(Event happening, Claim claim) =>
        happening.Actors.Any(a => a.Id == claim.Actor.Id || (a.Country is { } country && country == claim.Actor.Country));
}
