namespace ResearchKit;

/// <summary>Finds the claims that contradict each other.</summary>
internal static class ContradictionPairs
{
    internal static IReadOnlyList<Contradiction> Of(IEnumerable<Claim> claims, int? within) =>
    [
        .. Repeats.LeftOut(claims).GroupBy(c => c.Proposition.Id).SelectMany(Pairs)
            .Where(pair => within is null || pair.Days <= within)
            .OrderByDescending(pair => pair.Kind).ThenBy(pair => pair.Days)
            .ThenBy(pair => pair.Asserting.Id, StringComparer.Ordinal).ThenBy(pair => pair.Denying.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<Contradiction> Pairs(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        return from asserting in all.Where(c => c.Stance == Stance.Asserts)
               from denying in all.Where(c => c.Stance == Stance.Denies)
               select denying.Date < asserting.Date ? new Contradiction(denying, asserting) : new Contradiction(asserting, denying);
    }
}
