namespace ResearchKit;

/// <summary>A matrix of actors against propositions as they stood on a day, or on several.</summary>
internal static class PositionGrid
{
    internal static MatrixGrid Of(Positions positions, StanceMatrixOptions options)
    {
        var spoken = positions.Where(p => !p.IsSilence).ToList();
        var days = spoken.Select(p => p.On).Distinct().Count();
        var byRow = spoken.GroupBy(Row).ToDictionary(g => g.Key, g => g.ToList());
        var byProposition = spoken.CountBy(p => p.Proposition.Id).ToDictionary();
        var all = MatrixOrder.ByCountry(byRow.Select(row => (row.Value[0].Actor, row.Value.Count, row.Key)));
        var rows = PropositionGrid.Busiest(all, row => byRow[row].Count, options.MaxRows);
        var topics = spoken.Select(p => p.Proposition).DistinctBy(p => p.Id).GroupBy(p => p.Topic).SelectMany(topic => topic).ToList();
        var most = Math.Min(options.MaxColumns ?? int.MaxValue, MatrixLayout.ColumnsThatFit(options.Width));
        var columns = PropositionGrid.Busiest(topics, c => byProposition[c.Id], most);
        var notes = PositionGridWords.Notes(all.Count - rows.Count, topics.Count - columns.Count).ToList();
        var summary = PositionGridWords.Summary(positions, spoken);
        return new()
        {
            Title = options.Title ?? PositionGridWords.Title(spoken),
            Summary = string.Join(' ', [summary, .. spoken.Count == 0 ? [] : notes]),
            Rows = [.. rows.Select(row => Name(byRow[row][0], days > 1))],
            Columns = [.. columns.Select((p, i) => new MatrixColumn(p.Label, $"{p.Label}: {p.Text} ({p.Topic})", i > 0 && p.Topic != columns[i - 1].Topic))],
            Cells = [.. Cells(spoken, rows, columns)],
            Notes = spoken.Count == 0 ? [summary] : notes,
            Several = "took several in unknown order",
        };
    }

    private static (string Actor, EdtfDate On) Row(HeldPosition position) => (position.Actor.Id, position.On);

    private static RowName Name(HeldPosition held, bool severalDays) =>
        RowName.Of(held.Actor) is var name && severalDays ? name with { Label = $"{held.Actor.Name}, {DateText.Of(held.On)}" } : name;

    private static IEnumerable<MatrixCell> Cells(List<HeldPosition> spoken, IReadOnlyList<(string Actor, EdtfDate On)> rows, IReadOnlyList<Proposition> columns)
    {
        var (byRow, byColumn) = (rows.Index().ToDictionary(r => r.Item, r => r.Index), columns.Index().ToDictionary(c => c.Item.Id, c => c.Index));
        return spoken.Where(p => byRow.ContainsKey(Row(p)) && byColumn.ContainsKey(p.Proposition.Id))
            .Select(p => new MatrixCell(byRow[Row(p)], byColumn[p.Proposition.Id], p.Stances, false, Hover(p)) { Claims = p.Claims })
            .OrderBy(c => c.Row).ThenBy(c => c.Column);
    }

    private static IReadOnlyList<string> Hover(HeldPosition held) =>
        [$"{held.Actor.Name} on {held.On}", held.Proposition.Text, .. held.Claims.Select(c => $"{EnumWords<Stance>.Lower[c.Stance]} {DateText.Of(c.Date)} ({c.Id}): {c.Summary}")];
}
