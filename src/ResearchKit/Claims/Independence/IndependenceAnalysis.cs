namespace ResearchKit;

/// <summary>On whose word claims rest.</summary>
public static class IndependenceAnalysis
{
    /// <summary>From whom the claims come in the end: each original informant of each stance on each proposition, with the claims that come from it.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="topicsOrPropositions">A topic or a proposition, or several; without them, all.</param>
    /// <exception cref="ArgumentException">The study knows no such topic or proposition; the message names the nearest.</exception>
    /// <exception cref="AttributionCycleException">Claims cite each other in a circle; the message names them.</exception>
    public static Origins Origins(this IEnumerable<Claim> claims, params string[] topicsOrPropositions) => ResearchKit.Origins.Of(About(claims, topicsOrPropositions));

    /// <summary>On how many independent words each stance on a proposition rests: distinct origins, beside claims, pages, publishers and agencies.</summary>
    /// <inheritdoc cref="Origins"/>
    public static Corroboration Corroboration(this IEnumerable<Claim> claims, params string[] topicsOrPropositions) =>
        ResearchKit.Corroboration.Of(About(claims, topicsOrPropositions));

    /// <summary>Who has what from whom: the chains of attribution from the publishers to the origins, as a table of steps and as a graph.</summary>
    /// <inheritdoc cref="Origins"/>
    public static AttributionGraph Attribution(this IEnumerable<Claim> claims, params string[] topicsOrPropositions) =>
        AttributionGraph.Of(About(claims, topicsOrPropositions));

    private static ClaimTable About(IEnumerable<Claim> claims, string[] topicsOrPropositions)
    {
        ArgumentNullException.ThrowIfNull(topicsOrPropositions);
        var table = ClaimTable.Of(claims);
        return topicsOrPropositions.Length == 0 ? table : table.About(topicsOrPropositions);
    }
}
