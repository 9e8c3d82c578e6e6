using QuikGraph;
using QuikGraph.Algorithms;

namespace ResearchKit;

/// <summary>Puts pairs that hang together into groups.</summary>
internal static class MergeGroups
{
    /// <summary>The groups, in order of the dates of the rows that stand for them.</summary>
    public static IReadOnlyList<MergeGroup> Of(IReadOnlyList<MergePair> pairs)
    {
        var graph = new UndirectedGraph<string, TaggedUndirectedEdge<string, MergePair>>();
        graph.AddVerticesAndEdgeRange(pairs.Select(Edge));
        var components = new Dictionary<string, int>();
        graph.ConnectedComponents(components);
        return
        [
            .. pairs.GroupBy(p => components[p.First.Id]).Select(g => Group([.. g]))
                .OrderBy(g => g.Kept.Date).ThenBy(g => g.Id, StringComparer.Ordinal),
        ];
    }

    // QuikGraph wants the smaller of two vertices first.
    private static TaggedUndirectedEdge<string, MergePair> Edge(MergePair pair) => Comparer<string>.Default.Compare(pair.First.Id, pair.Second.Id) <= 0
        ? new(pair.First.Id, pair.Second.Id, pair)
        : new(pair.Second.Id, pair.First.Id, pair);

    private static MergeGroup Group(IReadOnlyList<MergePair> pairs)
    {
        var events = pairs.SelectMany(p => new[] { p.First, p.Second }).DistinctBy(e => e.Id).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var ids = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var kept = events.OrderByDescending(e => e.SameAs is null || !ids.Contains(e.SameAs)).ThenByDescending(e => e.Verified)
            .ThenBy(e => e.Date.DurationDays ?? long.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal).First();
        return new(kept, events, pairs);
    }
}
