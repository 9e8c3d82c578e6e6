namespace ResearchKit;

/// <summary>Puts the nodes of each column in an order in which few lines cross.</summary>
/// <remarks>
/// The barycentre method (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE
/// Transactions on Systems, Man, and Cybernetics 11 (1981), 109–125): each node stands by the mean place of those that it is joined to.
/// </remarks>
internal static class ChainOrder
{
    private const int Rounds = 4;

    internal static IReadOnlyList<IReadOnlyList<AttributionNode>> Of(IReadOnlyList<ChainColumn> columns, IReadOnlyList<AttributionEdge> edges)
    {
        var joined = edges.SelectMany(e => new[] { (From: e.Source, To: e.Target), (From: e.Target, To: e.Source) }).ToLookup(p => p.From, p => p.To);
        List<IReadOnlyList<AttributionNode>> order = [.. columns.Select(c => c.Nodes)];
        var place = new Dictionary<AttributionNode, double>();
        foreach (var column in order)
        {
            Number(column, place);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < order.Count; i++)
            {
                var column = round % 2 == 0 ? order.Count - 1 - i : i;
                order[column] = [.. order[column].OrderBy(n => joined[n].Average(other => place[other])).ThenBy(n => n.Id, StringComparer.Ordinal)];
                Number(order[column], place);
            }
        }

        return order;
    }

    // From 0 at the top of a column to 1 at its foot, however many it holds.
    private static void Number(IReadOnlyList<AttributionNode> column, Dictionary<AttributionNode, double> place)
    {
        for (var i = 0; i < column.Count; i++)
        {
            place[column[i]] = (i + 0.5) / column.Count;
        }
    }
}
