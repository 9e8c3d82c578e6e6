using Microsoft.DotNet.Interactive.Formatting;
using NodaTime;

namespace ResearchKit;

/// <summary>What an actor said of a proposition, from its first position to its last.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Proposition">Of what.</param>
/// <param name="Positions">Its positions in order of date; one at least. A date without a known start stands first.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<PositionHistory>))]
public sealed record PositionHistory(Actor Actor, Proposition Proposition, IReadOnlyList<Position> Positions) : IShown, IRestsOnClaims
{
    /// <summary>Its last position.</summary>
    public Position Last => Positions[^1];

    /// <summary>What it stood at, from day to day, without what repeats the one before: each is a change.</summary>
    /// <remarks>Claims whose days overlap stand together, since nobody can tell which came last: <see cref="Position.IsUnordered"/>.</remarks>
    public IReadOnlyList<Position> Steps { get; } = StepsOf(Positions);

    /// <summary>Whether it took another position later than its first.</summary>
    public bool Changed => Steps.Count > 1;

    /// <summary>Its position on a day: the last that it surely took by then, or null for silence.</summary>
    public Position? On(LocalDate day)
    {
        var tracks = Track(Positions);
        var (from, to) = Standing.By(tracks, 0, ClaimColumns.Day(EdtfDate.On(day).LastDay));
        return from == to ? null : tracks.PositionAt(from, to);
    }

    /// <summary>The steps on one line: <c>denies (2024-10-10) → declines (2024-10-24)</c>.</summary>
    public override string ToString() => string.Join(" → ", Steps.Select(step => $"{step} ({step.Date})"));

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

    private static IReadOnlyList<Position> StepsOf(IReadOnlyList<Position> positions)
    {
        var (tracks, steps) = (Track(positions), new List<(int From, int To)>());
        Standing.Steps(tracks, 0, steps);
        return [.. steps.Select(step => tracks.PositionAt(step.From, step.To))];
    }

    private static ClaimTracks Track(IReadOnlyList<Position> positions) => ClaimColumns.Of([.. positions.SelectMany(p => p.Claims)]).Tracks;

    View IShown.View() => RestingView.Of($"{Actor.Name}: {ToString()}: “{Proposition.Text}”", this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Positions.SelectMany(position => position.Claims);
}
