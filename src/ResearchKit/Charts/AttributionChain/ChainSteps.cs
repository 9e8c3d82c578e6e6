namespace ResearchKit;

/// <summary>The steps that are drawn, and to which column each node belongs.</summary>
/// <param name="Edges">The steps.</param>
/// <param name="Origins">How many origins there are, drawn or not.</param>
internal sealed record ChainSteps(IReadOnlyList<AttributionEdge> Edges, int Origins)
{
    /// <summary>The nodes, each once, in the order in which they first occur.</summary>
    internal IReadOnlyList<AttributionNode> Nodes { get; } = [.. Edges.SelectMany(e => new[] { e.Source, e.Target }).Distinct()];

    /// <summary>All claims that are drawn.</summary>
    internal IReadOnlyList<Claim> Claims { get; } = [.. Edges.SelectMany(e => e.Claims).DistinctBy(c => c.Id)];

    /// <summary>The steps of the claims of the origins with most claims.</summary>
    internal static ChainSteps Of(IEnumerable<AttributionEdge> edges, int most)
    {
        var all = edges.ToList();
        var origins = all.Where(e => e.Target.Kind == AttributionKind.Informant).GroupBy(e => e.Target)
            .Select(g => (Node: g.Key, Claims: g.SelectMany(e => e.Claims).Select(c => c.Id).ToHashSet(StringComparer.Ordinal))).ToList();
        var claims = origins.OrderByDescending(o => o.Claims.Count).ThenBy(o => o.Node.Id, StringComparer.Ordinal).Take(Math.Max(1, most))
            .SelectMany(o => o.Claims).ToHashSet(StringComparer.Ordinal);
        var kept = all.Select(e => e with { Claims = [.. e.Claims.Where(c => claims.Contains(c.Id))] }).Where(e => e.Claims.Count > 0);
        return new([.. kept], origins.Count);
    }

    /// <summary>The claims that go through a node.</summary>
    internal IReadOnlyList<Claim> Through(AttributionNode node) =>
        [.. Edges.Where(e => e.Source == node || e.Target == node).SelectMany(e => e.Claims).DistinctBy(c => c.Id)];

    /// <summary>The columns from left to right: publishers, agencies, who passes it on (a column a step), origins. Empty ones are left out.</summary>
    internal IReadOnlyList<ChainColumn> Columns()
    {
        var columns = new List<ChainColumn>
        {
            new("published by", [.. Nodes.Where(n => n.Kind == AttributionKind.Publisher)]), new("from the agency", [.. Nodes.Where(n => n.Kind == AttributionKind.Agency)]),
        };
        var steps = Nodes.Where(n => n.Kind == AttributionKind.Actor).GroupBy(n => Distance(n, [])).OrderByDescending(g => g.Key);
        columns.AddRange(steps.Select(g => new ChainColumn("passed on by", [.. g])));
        columns.Add(new("whose word it is", [.. Nodes.Where(n => n.Kind == AttributionKind.Informant)]));
        return [.. columns.Where(c => c.Nodes.Count > 0)];
    }

    // Steps to the farthest origin.
    private int Distance(AttributionNode node, HashSet<AttributionNode> seen) =>
        !seen.Add(node) ? 0 : 1 + Edges.Where(e => e.Source == node && e.Target.Kind == AttributionKind.Actor).Select(e => Distance(e.Target, [.. seen])).DefaultIfEmpty(0).Max();
}

/// <summary>A column of nodes.</summary>
internal sealed record ChainColumn(string Name, IReadOnlyList<AttributionNode> Nodes);
