namespace ResearchKit;

/// <summary>A matrix of actors against propositions, cut to what a sheet holds.</summary>
internal static class PropositionGrid
{
    internal static MatrixGrid Of(StanceMatrix matrix, StanceMatrixOptions options)
    {
        var most = Math.Min(options.MaxColumns ?? int.MaxValue, MatrixLayout.ColumnsThatFit(options.Width));
        var byProposition = matrix.Cells.ToLookup(c => c.Proposition.Id, StringComparer.Ordinal);
        var propositions = Busiest(matrix.Propositions, p => Claims(byProposition[p.Id]), most);
        var drawn = propositions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var byActor = matrix.Cells.Where(c => drawn.Contains(c.Proposition.Id)).ToLookup(c => c.Actor.Id, StringComparer.Ordinal);
        var heard = matrix.Actors.Where(a => byActor.Contains(a.Id)).ToList();
        var actors = Busiest(heard, a => Claims(byActor[a.Id]), options.MaxRows);
        var notes = CutNotes.Notes(
            "actor", heard.Count - actors.Count, matrix.Propositions.Count - propositions.Count, matrix.Actors.Count - heard.Count, "claims").ToList();
        var summary = PropositionGridWords.Summary(notes.Count == 0 ? matrix : matrix.Only(actors, propositions));
        return new()
        {
            Title = options.Title ?? PropositionGridWords.Title(matrix),
            Summary = string.Join(' ', [summary, .. notes]),
            Rows = [.. actors.Select(RowName.Of)],
            Columns = [.. propositions.Select((p, i) => new MatrixColumn(p.Label, $"{p.Label}: {p.Text} ({p.Topic})", i > 0 && p.Topic != propositions[i - 1].Topic))],
            Cells = Cells(matrix, actors, propositions),
            Notes = matrix.Cells.Count == 0 ? [summary] : notes,
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
