namespace ResearchKit;

/// <summary>A matrix of countries or blocs against propositions, with the stances of their members side by side.</summary>
internal static class GroupGrid
{
    internal static MatrixGrid Of(GroupPositions positions, StanceMatrixOptions options)
    {
        var spoken = positions.Where(p => !p.IsSilence).ToList();
        var byRow = spoken.GroupBy(Row).ToDictionary(g => g.Key, g => g.Sum(p => p.Members.Count));
        var byProposition = spoken.GroupBy(p => p.Proposition.Id).ToDictionary(g => g.Key, g => g.Sum(p => p.Members.Count));
        var rows = PropositionGrid.Busiest([.. spoken.Select(Row).Distinct()], row => byRow[row], options.MaxRows);
        var all = spoken.Select(p => p.Proposition).DistinctBy(p => p.Id).GroupBy(p => p.Topic).SelectMany(topic => topic).ToList();
        var most = Math.Min(options.MaxColumns ?? int.MaxValue, MatrixLayout.ColumnsThatFit(options.Width));
        var columns = PropositionGrid.Busiest(all, c => byProposition[c.Id], most);
        var notes = GroupGridWords.Notes(byRow.Count - rows.Count, all.Count - columns.Count).ToList();
        var summary = GroupGridWords.Summary(positions, spoken);
        return new()
        {
            Title = options.Title ?? GroupGridWords.Title(spoken),
            Summary = string.Join(' ', [summary, .. spoken.Count == 0 ? [] : notes]),
            Rows = [.. rows.Select(row => Name(row, Days(spoken) > 1))],
            Columns = [.. columns.Select((p, i) => new MatrixColumn(p.Label, $"{p.Label}: {p.Text} ({p.Topic})", i > 0 && p.Topic != columns[i - 1].Topic))],
            Cells = [.. Cells(spoken, rows, columns)],
            Notes = spoken.Count == 0 ? [summary] : notes,
            Several = "members differ",
        };
    }

    /// <summary>On how many days the positions are.</summary>
    internal static int Days(IReadOnlyList<GroupPosition> positions) => positions.Select(p => p.On).Distinct().Count();

    private static (string Group, EdtfDate On) Row(GroupPosition position) => (position.Group, position.On);

    private static RowName Name((string Group, EdtfDate On) row, bool severalDays) => severalDays
        ? new($"{row.Group}, {DateText.Of(row.On)}", "", $"{row.Group} on {row.On}")
        : new(row.Group, "", $"{row.Group} on {row.On}");

    private static IEnumerable<MatrixCell> Cells(IReadOnlyList<GroupPosition> spoken, IReadOnlyList<(string Group, EdtfDate On)> rows, IReadOnlyList<Proposition> columns)
    {
        var (byRow, byColumn) = (rows.Index().ToDictionary(r => r.Item, r => r.Index), columns.Index().ToDictionary(c => c.Item.Id, c => c.Index));
        return spoken.Where(p => byRow.ContainsKey(Row(p)) && byColumn.ContainsKey(p.Proposition.Id))
            .Select(p => new MatrixCell(byRow[Row(p)], byColumn[p.Proposition.Id], p.Stances, false, [$"{p.Group} on {p.On}", p.Proposition.Text, .. Members(p)])
            {
                Claims = [.. p.Members.SelectMany(m => m.Claims)],
            })
            .OrderBy(c => c.Row).ThenBy(c => c.Column);
    }

    private static IEnumerable<string> Members(GroupPosition position) =>
        position.Members.Select(m => m.IsSilence ? $"{m.Actor.Name}: silence" : $"{m.Actor.Name}: {m.InWords} ({string.Join(", ", m.Claims.Select(c => c.Id))})");
}
