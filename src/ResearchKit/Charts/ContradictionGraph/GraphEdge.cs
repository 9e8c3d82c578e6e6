namespace ResearchKit;

/// <summary>All pairs of claims in which one actor asserts what another, or the same, denies.</summary>
/// <param name="Pairs">The pairs; one at least.</param>
internal sealed record GraphEdge(IReadOnlyList<Contradiction> Pairs)
{
    internal Actor Asserting => Pairs[0].Asserting.Actor;

    internal Actor Denying => Pairs[0].Denying.Actor;

    internal ContradictionKind Kind => Pairs[0].Kind;

    /// <summary>The fewest days between the two claims of a pair.</summary>
    internal long Days { get; } = Pairs.Min(p => p.Days);

    /// <summary>Edges in rank: an actor against itself first, then by number of pairs, then by the fewest days between.</summary>
    internal static IReadOnlyList<GraphEdge> Of(IEnumerable<Contradiction> contradictions) =>
    [
        .. contradictions.GroupBy(c => (c.Asserting.Actor.Id, Denying: c.Denying.Actor.Id)).Select(g => new GraphEdge([.. g]))
            .OrderByDescending(e => e.Kind).ThenByDescending(e => e.Pairs.Count).ThenBy(e => e.Days)
            .ThenBy(e => e.Asserting.Id, StringComparer.Ordinal).ThenBy(e => e.Denying.Id, StringComparer.Ordinal),
    ];

    /// <summary>Who against whom, in how many pairs, and each pair with its claims, in lines.</summary>
    internal IReadOnlyList<string> Hover { get; } =
    [
        $"{Pairs[0].Asserting.Actor.Name} asserts, {Pairs[0].Denying.Actor.Name} denies: {Words.Count(Pairs.Count, "pair")} of claims",
        .. Pairs.Take(8).Select(p => FormattableString.Invariant(
            $"“{p.Proposition.Label}”: {p.Asserting.Id} ({DateText.Of(p.Asserting.Date)}) against {p.Denying.Id} ({DateText.Of(p.Denying.Date)})")),
        .. Pairs.Count > 8 ? (string[])[$"and {Pairs.Count - 8} more"] : [],
    ];
}
