namespace ResearchKit;

/// <summary>What a chart of figures says in words.</summary>
internal static class FigureWords
{
    private const int MostCompared = 3;

    internal static string Title(FigureSeries series)
    {
        var sentences = series.Select(c => c.Proposition).DistinctBy(p => p.Id).Take(2).ToList();
        return $"Figures of {Unit(series)}{(sentences.Count == 1 ? $" on “{CleanText.Line(sentences[0].Label)}”" : "")}, by who gave them";
    }

    /// <summary>How many figures, by whom, when, the lowest and the highest, and what is not drawn.</summary>
    internal static string Summary(FigureLayout layout) => layout.Points.Count == 0
        ? Nothing(layout)
        : string.Join(' ', [Count(layout), Bases(layout), Who(layout), Extremes(layout), .. Notes(layout)]);

    /// <summary>What a reader must know, and what is left out.</summary>
    internal static IEnumerable<string> Notes(FigureLayout layout)
    {
        yield return "A line joins only figures of one actor, on one sentence, of one basis: totals are never joined to figures for a period.";
        if (layout.Bands.Count > 1)
        {
            yield return FormattableString.Invariant($"Each of the {layout.Bands.Count} bands is one sentence and one basis, on a scale of its own: figures of two bands do not count the same thing.");
        }

        var left = layout.Points.Count - layout.Drawn.Count();
        if (left > 0)
        {
            yield return $"Left out: {Words.Count(left, "figure")} of the actors, or on the sentences, with fewest; the options MaxActors and MaxBands show more.";
        }

        if (layout.Lanes.Any(l => l.Marks.Any(m => m.IsMoved)))
        {
            yield return "Marks that would cover each other stand side by side; point at one for its day.";
        }

        var bare = layout.Lanes.Sum(l => l.Marks.Count(m => m.Label is null));
        if (bare > 0)
        {
            yield return $"Marks without room for their number: {Words.Count(bare, "figure")}; the table has it. A greater Width or the option Logarithmic may make room.";
        }

        var unplaced = layout.Series.Count - layout.Points.Count;
        if (unplaced > 0)
        {
            yield return $"Not drawn, for want of a number or of a date with a place in the calendar: {Words.Count(unplaced, "claim")}.";
        }
    }

    internal static string Nothing(FigureLayout layout) => layout.Series.Count == 0
        ? Words.Reason($"Nothing to draw: no claim in the selection gives a figure of {Unit(layout.Series)}.", layout.Series.WhyEmpty)
        : $"Nothing to draw: none of the {Words.Count(layout.Series.Count, "claim")} has both a number and a date with a place in the calendar.";

    private static string Count(FigureLayout layout)
    {
        var (first, last) = (layout.Points.Min(p => p.Day), layout.Points.Max(p => p.Day));
        var span = first == last ? DateText.Day(first) : $"{DateText.Day(first)} to {DateText.Day(last)}";
        return $"{Words.Count(layout.Points.Count, "figure")} of {Unit(layout.Series)}, {span}.";
    }

    private static string Bases(FigureLayout layout) => Words.List(layout.Points.CountBy(p => p.Claim.FigureBasis!.Value).OrderBy(b => b.Key)
        .Select(b => FormattableString.Invariant($"{b.Value} {(b is { Key: FigureBasis.Cumulative, Value: > 1 } ? "totals so far" : FigureText.Of(b.Key))}"))) + ".";

    private static string Who(FigureLayout layout)
    {
        var counts = layout.Points.GroupBy(p => p.Claim.Actor.Id).Select(g => (g.First().Claim.Actor.Name, Count: g.Count())).ToList();
        var told = counts.OrderByDescending(c => c.Count).Take(5).Select(c => FormattableString.Invariant($"{CleanText.Line(c.Name)} ({c.Count})"));
        return $"Given by {Words.Count(counts.Count, "actor")}{(counts.Count > 5 ? ", most by" : ":")} {string.Join("; ", told)}.";
    }

    // Only figures on one sentence, of one basis and, where they are for a period, for the same one are held against each other.
    private static string Extremes(FigureLayout layout)
    {
        var alike = layout.Points.GroupBy(Thing).Select(g => g.ToList()).OrderByDescending(g => g.Count).ToList();
        if (alike.Count == 1)
        {
            return Range(alike[0]);
        }

        var compared = alike.Where(g => g.Count > 1).Take(MostCompared).Select(g =>
            $"On “{CleanText.Line(g[0].Claim.Proposition.Label)}”, {FigureText.Of(g[0].Claim.FigureBasis!.Value)}, {Words.Count(g.Count, "figure")}: {Range(g, inside: true)}");
        return string.Join(' ', [.. compared, "Figures on different sentences, of different bases or for different periods are not compared."]);
    }

    private static (string Proposition, FigureBasis? Basis, EdtfDate? Period) Thing(FigurePoint point) =>
        (point.Claim.Proposition.Id, point.Claim.FigureBasis, point.Claim.FigureBasis == FigureBasis.ForPeriod ? point.Claim.EventDate ?? point.Claim.Date : null);

    private static string Range(List<FigurePoint> points, bool inside = false)
    {
        var (lowest, highest) = (points.MinBy(p => p.Low)!, points.MaxBy(p => p.High)!);
        return lowest.Low == highest.High ? $"{(inside ? "all" : "All")} give {Words.Number(lowest.Low)}."
            : inside ? $"from {Told(lowest)} to {Told(highest)}."
            : $"Lowest: {Told(lowest)}. Highest: {Told(highest)}. The numbers are {Words.Number(highest.High - lowest.Low)} apart.";
    }

    private static string Told(FigurePoint point) => $"{point.Claim.Figure} ({CleanText.Line(point.Claim.Actor.Name)}, {DateText.Of(point.Claim.Date)})";

    private static string Unit(FigureSeries series) => CleanText.Line(series.Unit).Replace('_', ' ');
}
