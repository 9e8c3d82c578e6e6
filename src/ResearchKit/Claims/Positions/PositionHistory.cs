using NodaTime;

namespace ResearchKit;

/// <summary>What an actor said of a proposition, from its first position to its last.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Proposition">Of what.</param>
/// <param name="Positions">Its positions in order of date; one at least. A date without a known start stands first.</param>
public sealed record PositionHistory(Actor Actor, Proposition Proposition, IReadOnlyList<Position> Positions)
{
    /// <summary>Its last position.</summary>
    public Position Last => Positions[^1];

    /// <summary>Its positions without those that repeat the one before: each is a change.</summary>
    public IReadOnlyList<Position> Steps { get; } = Changes(Positions);

    /// <summary>Whether it took another position later than its first.</summary>
    public bool Changed => Steps.Count > 1;

    /// <summary>Its position on a day: the last that it surely took by then, or null for silence.</summary>
    public Position? On(LocalDate day) => Positions.LastOrDefault(p => p.Date.Latest <= day);

    /// <summary>The histories in these claims, one for each actor and proposition that meet, in the order in which they first occur.</summary>
    internal static IReadOnlyList<PositionHistory> Of(IEnumerable<Claim> claims) =>
    [
        .. claims.GroupBy(c => (Actor: c.Actor.Id, Proposition: c.Proposition.Id))
            .Select(g => new PositionHistory(g.First().Actor, g.First().Proposition, InOrder(g))),
    ];

    private static IReadOnlyList<Position> InOrder(IEnumerable<Claim> claims) =>
    [
        .. claims.GroupBy(c => c.Date).OrderBy(g => g.Key).Select(g => new Position(g.Key, [.. g.Select(c => c.Stance).Distinct().Order()], [.. g])),
    ];

    private static IReadOnlyList<Position> Changes(IReadOnlyList<Position> positions) =>
        [.. positions.Where((p, i) => i == 0 || !p.Stances.SequenceEqual(positions[i - 1].Stances))];
}
