namespace ResearchKit;

/// <summary>The steps of one actor on one proposition, as a track.</summary>
/// <param name="History">What it stood at, in order.</param>
/// <param name="Changes">The steps.</param>
internal sealed record ChangedTrack(PositionHistory History, IReadOnlyList<Change> Changes)
{
    /// <summary>Whether all it stood at has a place on a time axis.</summary>
    internal bool IsPlaced => History.Positions.All(position => DateShape.Of(position.Date).HasPlace);

    /// <summary>The tracks of some changes, in the order of the table; of the same country one below the other.</summary>
    internal static IReadOnlyList<ChangedTrack> Of(Changes changes) =>
    [
        .. changes.GroupBy(c => (Actor: c.Actor.Id, Proposition: c.Proposition.Id)).Select(g => new ChangedTrack(
                new(g.First().Actor, g.First().Proposition, [.. g.SelectMany(c => new[] { c.Before, c.After }).DistinctBy(Key).OrderBy(p => p.Date)]), [.. g]))
            .GroupBy(track => track.History.Actor.Country ?? "").SelectMany(country => country),
    ];

    // What one step leads to is what the next begins at.
    private static string Key(Position position) => string.Join(' ', position.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal));
}
