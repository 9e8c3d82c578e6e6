using Microsoft.DotNet.Interactive.Formatting;
using QuikGraph;

namespace ResearchKit;

/// <summary>A step of attribution: somebody has it from somebody else.</summary>
/// <param name="Source">Who has it.</param>
/// <param name="Target">From whom.</param>
/// <param name="Claims">The claims that went this way, in the order of their table.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<AttributionEdge>))]
public sealed record AttributionEdge(AttributionNode Source, AttributionNode Target, IReadOnlyList<Claim> Claims) : IEdge<AttributionNode>, IShown, IRestsOnClaims
{
    /// <summary>In one sentence.</summary>
    public override string ToString() => $"{Source.Name} has it from {Target.Name}, in {Words.Count(Claims.Count, "claim")}";

    View IShown.View() => RestingView.Of(ToString(), this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
