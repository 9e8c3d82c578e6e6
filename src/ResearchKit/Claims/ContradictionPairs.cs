namespace ResearchKit;

/// <summary>Finds the claims that contradict each other.</summary>
internal static class ContradictionPairs
{
    internal static IReadOnlyList<Contradiction> Of(IEnumerable<Claim> claims, int? withinDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(withinDays ?? 0, nameof(withinDays));
        return
        [
            .. Repeats.LeftOut(claims).GroupBy(c => c.Proposition.Id).SelectMany(Pairs)
                .Where(pair => withinDays is null || pair.Days <= withinDays)
                .OrderByDescending(pair => pair.Kind).ThenBy(pair => pair.Days)
                .ThenBy(pair => pair.Asserting.Id, StringComparer.Ordinal).ThenBy(pair => pair.Denying.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Contradiction> Pairs(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        return from asserting in all.Where(c => c.Stance == Stance.Asserts)
               from denying in all.Where(c => c.Stance == Stance.Denies)
               select denying.Date < asserting.Date ? new Contradiction(denying, asserting) : new Contradiction(asserting, denying);
    }
}
