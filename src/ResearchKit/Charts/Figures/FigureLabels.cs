namespace ResearchKit;

/// <summary>Finds room for the numbers beside their marks.</summary>
internal static class FigureLabels
{
    private const double Height = 14;
    private const double Gap = 3;

    /// <summary>The marks, each with the first place for its number that meets no line and no other mark or number.</summary>
    internal static IReadOnlyList<FigureMark> Place(IReadOnlyList<FigureMark> marks, IEnumerable<FigureBox> lines, FigureBox room)
    {
        var taken = marks.Select(m => m.Box).Concat(lines).ToList();
        var placed = new List<FigureMark>();
        foreach (var mark in marks)
        {
            var free = Places(mark).Where(box => box.IsIn(room) && !taken.Exists(box.Meets)).Take(1).ToList();
            taken.AddRange(free);
            placed.Add(mark with { Label = free.Count == 0 ? null : free[0] });
        }

        return placed;
    }

    private static IEnumerable<FigureBox> Places(FigureMark mark)
    {
        var (width, box) = (TextMetrics.Width(mark.Point.Label, ChartSheet.TextSize), mark.Box);
        foreach (var shift in (double[])[0, -7, 7, -12, 12])
        {
            var y = mark.Y + shift;
            yield return new(box.Right + Gap, y - (Height / 2), box.Right + Gap + width, y + (Height / 2));
            yield return new(box.Left - Gap - width, y - (Height / 2), box.Left - Gap, y + (Height / 2));
        }

        foreach (var left in (double[])[mark.X - (width / 2), mark.X - 6, mark.X + 6 - width])
        {
            yield return new(left, box.Top - Height, left + width, box.Top);
            yield return new(left, box.Bottom, left + width, box.Bottom + Height);
        }
    }
}
