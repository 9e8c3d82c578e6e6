namespace ResearchKit;

/// <summary>A matrix of actors against propositions, cut to what a sheet holds.</summary>
internal static class PropositionGrid
{
    internal static MatrixGrid Of(StanceMatrix matrix, StanceMatrixOptions options)
    {
        var most = Math.Min(options.MaxColumns ?? int.MaxValue, MatrixLayout.ColumnsThatFit(options.Width));
        var actors = Busiest(matrix.Actors, a => Claims(matrix.Cells.Where(c => c.Actor.Id == a.Id)), options.MaxRows);
        var propositions = Busiest(matrix.Propositions, p => Claims(matrix.Cells.Where(c => c.Proposition.Id == p.Id)), most);
        var notes = Notes(matrix, actors.Count, propositions.Count).ToList();
        return new()
        {
            Title = options.Title ?? PropositionGridWords.Title(matrix),
            Summary = string.Join(' ', [PropositionGridWords.Summary(matrix), .. notes]),
            Rows = [.. actors.Select(RowName.Of)],
            Columns = [.. propositions.Select((p, i) => new MatrixColumn(p.Label, $"{p.Label}: {p.Text} ({p.Topic})", i > 0 && p.Topic != propositions[i - 1].Topic))],
            Cells = Cells(matrix, actors, propositions),
            Notes = matrix.Cells.Count == 0 ? [PropositionGridWords.Summary(matrix)] : notes,
        };
    }

    private static IReadOnlyList<MatrixCell> Cells(StanceMatrix matrix, IReadOnlyList<Actor> actors, IReadOnlyList<Proposition> propositions)
    {
        var rows = actors.Index().ToDictionary(a => a.Item.Id, a => a.Index);
        var columns = propositions.Index().ToDictionary(p => p.Item.Id, p => p.Index);
        return
        [
            .. matrix.Cells.Where(c => rows.ContainsKey(c.Actor.Id) && columns.ContainsKey(c.Proposition.Id))
                .Select(c => new MatrixCell(rows[c.Actor.Id], columns[c.Proposition.Id], [.. c.Steps.SelectMany(s => s.Stances)], false, MatrixRows.Hover(c, c.Positions))
                {
                    Claims = [.. c.Positions.SelectMany(p => p.Claims)],
                })
                .OrderBy(c => c.Row).ThenBy(c => c.Column),
        ];
    }

    private static IEnumerable<string> Notes(StanceMatrix matrix, int actors, int propositions)
    {
        if (actors < matrix.Actors.Count)
        {
            yield return $"Left out: the {Words.Count(matrix.Actors.Count - actors, "actor")} with fewest claims; the option MaxRows shows more.";
        }

        if (propositions < matrix.Propositions.Count)
        {
            yield return $"Left out: the {Words.Count(matrix.Propositions.Count - propositions, "proposition")} with fewest claims; a selection by topic or a greater Width shows them.";
        }
    }

    // Keeps the order, drops those with the lowest score.
    internal static IReadOnlyList<T> Busiest<T>(IReadOnlyList<T> items, Func<T, int> score, int most)
    {
        if (items.Count <= most)
        {
            return items;
        }

        var kept = items.Index().OrderByDescending(i => score(i.Item)).ThenBy(i => i.Index).Take(Math.Max(1, most)).Select(i => i.Index).ToHashSet();
        return [.. items.Where((_, i) => kept.Contains(i))];
    }

    private static int Claims(IEnumerable<PositionHistory> cells) => cells.Sum(c => c.Positions.Sum(p => p.Claims.Count));
}
