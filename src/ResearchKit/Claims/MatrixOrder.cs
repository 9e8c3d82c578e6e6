namespace ResearchKit;

/// <summary>The order of rows and columns in a stance matrix.</summary>
internal static class MatrixOrder
{
    /// <summary>Countries with most claims first, what has no country last; within one, actors with most claims first, then by name.</summary>
    internal static IReadOnlyList<Actor> Actors(IEnumerable<PositionHistory> cells) => ByCountry(
        cells.GroupBy(c => c.Actor.Id).Select(g => (g.First().Actor, Claims: g.Sum(Claims), Item: g.First().Actor)));

    /// <summary>The same for the histories of one proposition.</summary>
    internal static IReadOnlyList<PositionHistory> Rows(IEnumerable<PositionHistory> rows) =>
        ByCountry(rows.Select(row => (row.Actor, Claims(row), row)));

    /// <summary>Topics and in them propositions, those that came up first first.</summary>
    internal static IReadOnlyList<Proposition> Propositions(IEnumerable<PositionHistory> cells) =>
    [
        .. cells.GroupBy(c => c.Proposition.Id)
            .Select(g => (g.First().Proposition, First: g.Min(c => c.Positions[0].Date)))
            .GroupBy(p => p.Proposition.Topic).OrderBy(g => g.Min(p => p.First)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(topic => topic.OrderBy(p => p.First).ThenBy(p => p.Proposition.Id, StringComparer.Ordinal))
            .Select(p => p.Proposition),
    ];

    /// <summary>The same for anything that belongs to an actor, by a number of claims.</summary>
    internal static IReadOnlyList<T> ByCountry<T>(IEnumerable<(Actor Actor, int Claims, T Item)> rows) =>
    [
        .. rows.GroupBy(r => r.Actor.Country ?? "")
            .OrderBy(g => g.Key.Length == 0).ThenByDescending(g => g.Sum(r => r.Claims)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => g.OrderByDescending(r => r.Claims).ThenBy(r => r.Actor.Name, StringComparer.Ordinal).ThenBy(r => r.Actor.Id, StringComparer.Ordinal))
            .Select(r => r.Item),
    ];

    private static int Claims(PositionHistory cell) => cell.Positions.Sum(p => p.Claims.Count);
}
