namespace ResearchKit;

/// <summary>A matrix of actors against dates for one proposition.</summary>
internal static class DateGrid
{
    internal static MatrixGrid Of(StancesByDate stances, StanceMatrixOptions options)
    {
        var most = Math.Min(options.MaxColumns ?? int.MaxValue, MatrixLayout.ColumnsThatFit(options.Width, MatrixLayout.DateCell));
        var dates = stances.Dates.TakeLast(Math.Max(1, most)).ToList();
        var rows = stances.Rows.Take(Math.Max(1, options.MaxRows)).ToList();
        var notes = Notes(stances, rows.Count, dates).ToList();
        return new()
        {
            Title = options.Title ?? stances.Proposition.Text,
            Summary = string.Join(' ', [DateGridWords.Summary(rows.Count == stances.Rows.Count ? stances : new(stances.Proposition, rows)), .. notes]),
            Rows = [.. rows.Select(r => RowName.Of(r.Actor))],
            Columns = [.. dates.Select((d, i) => new MatrixColumn(DateText.Of(d), d.ToString(), i > 0 && Month(d) != Month(dates[i - 1])))],
            Cells = [.. rows.SelectMany((row, r) => Cells(row, r, dates))],
            Notes = ["Each column is a date on which someone spoke; pale cells carry on what an actor said last. Blank: it has not spoken yet.", .. notes],
        };
    }

    private static IEnumerable<MatrixCell> Cells(PositionHistory row, int index, List<EdtfDate> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            var position = row.Positions.LastOrDefault(p => p.Date.CompareTo(dates[i]) <= 0);
            if (position is not null)
            {
                var hover = MatrixRows.Hover(row, [position]);
                yield return new(index, i, position.Stances, !position.Date.Equals(dates[i]), hover) { Claims = position.Claims };
            }
        }
    }

    private static IEnumerable<string> Notes(StancesByDate stances, int rows, IReadOnlyList<EdtfDate> dates)
    {
        if (dates.Count < stances.Dates.Count)
        {
            yield return $"Left out: the {Words.Count(stances.Dates.Count - dates.Count, "date")} before {DateText.Of(dates[0])}; AsOf or a greater Width shows them.";
        }

        if (rows < stances.Rows.Count)
        {
            yield return $"Left out: {Words.Count(stances.Rows.Count - rows, "actor")}; the option MaxRows shows more.";
        }
    }

    private static (int?, int?) Month(EdtfDate date) => (date.Earliest ?? date.Latest) is { } day ? (day.Year, day.Month) : (null, null);
}
