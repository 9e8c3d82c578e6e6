using QuikGraph;
using QuikGraph.Algorithms;

namespace ResearchKit;

/// <summary>Finds claims that cite each other in a circle, so that none of them has an origin.</summary>
internal static class AttributionCycle
{
    /// <summary>The claims that make up a circle, in their own order; null where there is none.</summary>
    /// <param name="claims">Claims of one stance on one proposition.</param>
    public static IReadOnlyList<Claim>? Find(IReadOnlyList<Claim> claims)
    {
        if (claims.FirstOrDefault(c => ChainCheck.Circle(c) is not null) is { } round)
        {
            return [round];
        }

        var citing = claims.Where(c => c.Evidence.Chain.Count > 0).ToList();
        var graph = new AdjacencyGraph<string, TaggedEdge<string, Claim>>();
        graph.AddVerticesAndEdgeRange(citing.SelectMany(Steps));
        if (graph.IsDirectedAcyclicGraph())
        {
            return null;
        }

        var components = new Dictionary<string, int>();
        graph.StronglyConnectedComponents(components);
        var inCircle = graph.Edges.Where(e => components[e.Source] == components[e.Target]).ToList();
        var circle = components[inCircle[0].Source];
        return [.. inCircle.Where(e => components[e.Source] == circle).Select(e => e.Tag).Distinct()];
    }

    private static IEnumerable<TaggedEdge<string, Claim>> Steps(Claim claim) =>
        claim.Evidence.Chain.Prepend(claim.Actor).Zip(claim.Evidence.Chain, (from, to) => new TaggedEdge<string, Claim>(from.Id, to.Id, claim));
}
