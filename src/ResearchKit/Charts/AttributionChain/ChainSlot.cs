namespace ResearchKit;

/// <summary>A place in a column: that of a node, or room for lines that pass the column on their way to a node.</summary>
/// <param name="Column">Which column, from 0.</param>
/// <param name="Node">The node that stands there; null where lines pass.</param>
/// <param name="Toward">The node that the passing lines lead to; null where a node stands. All that lead to one node pass together.</param>
internal sealed record ChainSlot(int Column, AttributionNode? Node, AttributionNode? Toward)
{
    /// <summary>What it is ordered by where nothing else tells.</summary>
    internal string Key => Node?.Id ?? $"~{Toward!.Id}";
}

/// <summary>The way of an edge: from its source's place over those that it passes to its target's.</summary>
internal sealed record ChainWay(AttributionEdge Edge, IReadOnlyList<ChainSlot> Slots)
{
    /// <summary>The ways of the edges over the columns.</summary>
    internal static IReadOnlyList<ChainWay> Of(IReadOnlyList<AttributionEdge> edges, IReadOnlyList<ChainColumn> columns)
    {
        var columnOf = columns.Index().SelectMany(c => c.Item.Nodes.Select(n => (Node: n, c.Index))).ToDictionary(c => c.Node, c => c.Index);
        return [.. edges.Select(e => new ChainWay(e, [.. Way(e, columnOf[e.Source], columnOf[e.Target])]))];
    }

    private static IEnumerable<ChainSlot> Way(AttributionEdge edge, int from, int to)
    {
        yield return new(from, edge.Source, null);
        for (var column = from + Math.Sign(to - from); column != to && from != to; column += Math.Sign(to - from))
        {
            yield return new(column, null, edge.Target);
        }

        yield return new(to, edge.Target, null);
    }
}
