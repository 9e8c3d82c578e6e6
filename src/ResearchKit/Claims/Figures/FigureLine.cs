using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>One actor's figures of one thing, of one basis, in order of date: what a chart may join by a line.</summary>
/// <param name="Actor">Who gave them.</param>
/// <param name="Proposition">On what.</param>
/// <param name="Basis">Whether they are totals, of periods or of a time.</param>
/// <param name="Claims">The claims that give them, in order of date.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureLine>))]
public sealed record FigureLine(Actor Actor, Proposition Proposition, FigureBasis Basis, IReadOnlyList<Claim> Claims) : IShown, IRestsOnClaims
{
    /// <summary>The claims whose figures stand by the end of a day: the last that was surely given, or several where days overlap.</summary>
    /// <remarks>Of figures for a period, those whose period can hold the day, whenever they were given.</remarks>
    public IReadOnlyList<Claim> On(EdtfDate day)
    {
        ArgumentNullException.ThrowIfNull(day);
        if (Basis == FigureBasis.ForPeriod)
        {
            return [.. Claims.Where(c => (c.EventDate ?? c.Date).Overlaps(day))];
        }

        var tracks = ClaimColumns.Of(Claims).Tracks;
        var (from, to) = Standing.By(tracks, 0, ClaimColumns.Day(day.LastDay));
        return tracks.ClaimsAt(from, to);
    }

    /// <summary>The lines of some claims with figures: by actor, by proposition, by basis, each in the order in which it first occurs.</summary>
    internal static IReadOnlyList<FigureLine> Of(IEnumerable<Claim> claims) =>
    [
        .. claims.GroupBy(c => (Actor: c.Actor.Id, Proposition: c.Proposition.Id, c.FigureBasis))
            .Select(g => new FigureLine(g.First().Actor, g.First().Proposition, g.Key.FigureBasis!.Value, [.. g.OrderBy(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal)])),
    ];

    /// <summary>In one sentence.</summary>
    public override string ToString() => $"{Actor.Name}, {FigureText.Of(Basis)}: {string.Join(" → ", Claims.Select(c => $"{c.Figure} ({c.Date})"))}: {Proposition.Text}";

    View IShown.View() => RestingView.Of(ToString(), this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
