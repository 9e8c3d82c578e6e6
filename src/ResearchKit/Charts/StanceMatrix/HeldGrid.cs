namespace ResearchKit;

/// <summary>A matrix of who stood where on a day, or on several, whoever its rows are: against propositions, cut to what a sheet holds.</summary>
internal static class HeldGrid
{
    /// <summary>The matrix of some cells.</summary>
    /// <param name="cells">The cells that are no silence.</param>
    /// <param name="rows">Their rows, in order.</param>
    /// <param name="words">What the matrix says.</param>
    /// <param name="options">How to draw it.</param>
    internal static MatrixGrid Of<T>(IReadOnlyList<HeldCell<T>> cells, IReadOnlyList<HeldRow> rows, HeldWords<T> words, StanceMatrixOptions options)
    {
        var all = cells.Select(c => c.Proposition).DistinctBy(p => p.Id).GroupBy(p => p.Topic).SelectMany(topic => topic).ToList();
        var byProposition = cells.ToLookup(c => c.Proposition.Id, StringComparer.Ordinal);
        var columns = PropositionGrid.Busiest(
            all, c => byProposition[c.Id].Sum(cell => cell.Weight), Math.Min(options.MaxColumns ?? int.MaxValue, MatrixLayout.ColumnsThatFit(options.Width)));
        var byRow = columns.SelectMany(c => byProposition[c.Id]).ToLookup(c => c.Row);
        var heard = rows.Where(byRow.Contains).ToList();
        var kept = PropositionGrid.Busiest(heard, row => byRow[row].Sum(cell => cell.Weight), options.MaxRows);
        var (rowAt, columnAt) = (kept.Index().ToDictionary(r => r.Item, r => r.Index), columns.Index().ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal));
        var shown = cells.Where(c => rowAt.ContainsKey(c.Row) && columnAt.ContainsKey(c.Proposition.Id)).ToList();
        var (days, summary) = (rows.Select(row => row.On).Distinct().Count(), words.Summary([.. shown.Select(c => c.Held)]));
        string[] notes = [words.Legend, .. CutNotes.Notes("row", heard.Count - kept.Count, all.Count - columns.Count, rows.Count - heard.Count, words.Weight)];
        return new()
        {
            Title = options.Title ?? words.Title,
            Summary = string.Join(' ', [summary, .. cells.Count == 0 ? [] : notes]),
            Rows = [.. kept.Select(row => days > 1 ? row.Name with { Label = $"{row.Name.Label}, {DateText.Of(row.On)}" } : row.Name)],
            Columns = [.. columns.Select((p, i) => new MatrixColumn(p.Label, $"{p.Label}: {p.Text} ({p.Topic})", i > 0 && p.Topic != columns[i - 1].Topic))],
            Cells = [.. shown.Select(c => new MatrixCell(rowAt[c.Row], columnAt[c.Proposition.Id], c.Stances, false, c.Hover) { Claims = c.Claims }).OrderBy(c => c.Row).ThenBy(c => c.Column)],
            Notes = cells.Count == 0 ? [summary] : notes,
            Several = words.Several,
        };
    }
}

/// <summary>A row: who, on what day.</summary>
/// <param name="Key">The id or the name that it goes by.</param>
/// <param name="On">The day.</param>
/// <param name="Name">What stands beside the row where all are of one day.</param>
internal sealed record HeldRow(string Key, EdtfDate On, RowName Name)
{
    /// <summary>A row is the same whatever it is called.</summary>
    public bool Equals(HeldRow? other) => other is not null && other.Key == Key && other.On.Equals(On);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, On);
}

/// <summary>What stood on a day, as a cell.</summary>
/// <param name="Held">What it is made of.</param>
/// <param name="Row">Its row.</param>
/// <param name="Proposition">Its column.</param>
/// <param name="Weight">How much it counts where not all have room.</param>
internal sealed record HeldCell<T>(T Held, HeldRow Row, Proposition Proposition, int Weight)
{
    /// <summary>The stances.</summary>
    internal required IReadOnlyList<Stance> Stances { get; init; }

    /// <summary>What it says when pointed at.</summary>
    internal required IReadOnlyList<string> Hover { get; init; }

    /// <summary>The claims behind it.</summary>
    internal required IReadOnlyList<Claim> Claims { get; init; }
}

/// <summary>What such a matrix says in words.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What is to be seen, of the cells that are shown.</param>
/// <param name="Legend">How it is to be read.</param>
/// <param name="Weight">What cells are counted by, as <c>positions</c>.</param>
/// <param name="Several">What several stances in one cell mean.</param>
internal sealed record HeldWords<T>(string Title, Func<IReadOnlyList<T>, string> Summary, string Legend, string Weight, string Several);
