using QuikGraph;

namespace ResearchKit;

/// <summary>A step of attribution: somebody has it from somebody else.</summary>
/// <param name="Source">Who has it.</param>
/// <param name="Target">From whom.</param>
/// <param name="Claims">The claims that went this way, in the order of their table.</param>
public sealed record AttributionEdge(AttributionNode Source, AttributionNode Target, IReadOnlyList<Claim> Claims) : IEdge<AttributionNode>, IRestsOnClaims
{
    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
