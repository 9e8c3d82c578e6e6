namespace ResearchKit;

/// <summary>Claims cite each other in a circle: A says that B said it, and B that A did. None of them has an origin.</summary>
public sealed class AttributionCycleException : InvalidOperationException
{
    internal AttributionCycleException(IReadOnlyList<Claim> claims)
        : base(Say(claims)) => Claims = claims;

    /// <summary>The claims that make up the circle.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>A circle in a sentence.</summary>
    internal static string Say(IReadOnlyList<Claim> claims) =>
        $"Attribution goes round in a circle on '{claims[0].Proposition.Id}': {string.Join("; ", claims.Select(c => $"in {c.Id} {string.Join(" cites ", c.Evidence.Chain.Prepend(c.Actor).Select(a => a.Id))}"))}. Nobody in it is an origin.";
}
