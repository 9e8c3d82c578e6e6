namespace ResearchKit;

/// <summary>Puts the places of each column in an order in which few lines cross.</summary>
/// <remarks>
/// The barycentre method (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE
/// Transactions on Systems, Man, and Cybernetics 11 (1981), 109–125): each place stands by the mean of those that it is joined to. Lines
/// that pass a column have a place in it, so that they lead past its boxes.
/// </remarks>
internal static class ChainOrder
{
    private const int Rounds = 6;

    internal static IReadOnlyList<IReadOnlyList<ChainSlot>> Of(int columns, IReadOnlyList<ChainWay> ways)
    {
        var joined = ways.SelectMany(way => way.Slots.Zip(way.Slots.Skip(1))).Distinct()
            .SelectMany(pair => new[] { (From: pair.First, To: pair.Second), (From: pair.Second, To: pair.First) }).ToLookup(p => p.From, p => p.To);
        var slots = ways.SelectMany(way => way.Slots).Distinct().ToLookup(slot => slot.Column);
        List<IReadOnlyList<ChainSlot>> order = [.. Enumerable.Range(0, columns).Select(column => slots[column].ToList())];
        var place = new Dictionary<ChainSlot, double>();
        foreach (var column in order)
        {
            Number(column, place);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < order.Count; i++)
            {
                var column = round % 2 == 0 ? order.Count - 1 - i : i;
                order[column] = [.. order[column].OrderBy(s => joined[s].Average(other => place[other])).ThenBy(s => s.Key, StringComparer.Ordinal)];
                Number(order[column], place);
            }
        }

        return order;
    }

    // From 0 at the top of a column to 1 at its foot, however many it holds.
    private static void Number(IReadOnlyList<ChainSlot> column, Dictionary<ChainSlot, double> place)
    {
        for (var i = 0; i < column.Count; i++)
        {
            place[column[i]] = (i + 0.5) / column.Count;
        }
    }
}
