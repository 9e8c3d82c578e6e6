namespace ResearchKit;

/// <summary>What a matrix of actors against dates says in words.</summary>
internal static class DateGridWords
{
    internal static string Summary(StancesByDate stances) => string.Join(
        ' ', new[] { Count(stances), Who(stances, Stance.Asserts, "First asserted"), Who(stances, Stance.Denies, "Denied"), Changes(stances) }.Where(s => s.Length > 0));

    /// <summary>How many actors spoke, when, in how many claims.</summary>
    internal static string Count(StancesByDate stances)
    {
        var claims = stances.Rows.Sum(r => r.Positions.Sum(p => p.Claims.Count));
        return $"{Words.Count(stances.Rows.Count, "actor")} spoke of it on {Words.Count(stances.Dates.Count, "date")}, {DateText.Of(stances.Dates[0])} to {DateText.Of(stances.Dates[^1])}, in {Words.Count(claims, "claim")}.";
    }

    /// <summary>Who took a stance, and when; of those who assert, the first only.</summary>
    internal static string Who(StancesByDate stances, Stance stance, string verb)
    {
        var takers = stances.Rows.Select(r => (r.Actor, Dates: r.Positions.Where(p => p.Stances.Contains(stance)).Select(p => p.Date).ToList()))
            .Where(t => t.Dates.Count > 0).OrderBy(t => t.Dates[0]).ToList();
        var told = stance == Stance.Asserts ? takers.Take(1) : takers;
        return takers.Count == 0 ? "" : $"{verb} by {Words.List(told.Select(t => $"{t.Actor.Name} ({Span(t.Dates)})"))}.";
    }

    private static string Span(List<EdtfDate> dates) =>
        dates.Count == 1 ? DateText.Of(dates[0]) : $"{DateText.Of(dates[0])} to {DateText.Of(dates[^1])}";

    /// <summary>Who changed position, with the steps.</summary>
    internal static string Changes(StancesByDate stances)
    {
        var changed = stances.Rows.Where(r => r.Changed).ToList();
        return changed.Count == 0 ? "Nobody changed position." : $"Changed position: {string.Join("; ", changed.Select(c => $"{c.Actor.Name} ({PropositionGridWords.Steps(c)})"))}.";
    }
}
