namespace ResearchKit;

/// <summary>What report lags say in words.</summary>
/// <param name="Given">All lags.</param>
/// <param name="Reported">Those that can be drawn: of events that a claim reports, with a bound to their days.</param>
/// <param name="Most">How many are drawn at the most.</param>
/// <param name="Why">Why there are none, where that is known.</param>
internal sealed record LagWords(IReadOnlyList<ReportLag> Given, IReadOnlyList<ReportLag> Reported, int Most, string? Why)
{
    internal string Summary() => Reported.Count == 0
        ? Nothing()
        : string.Join(' ', new[] { Count(), Extremes(), Reporters() }.Concat(Missing()).Where(s => s.Length > 0));

    internal string Nothing() => Given.Count == 0
        ? Words.Reason("Nothing to draw: no event is in the selection.", Why)
        : $"Nothing to draw: of {Words.Count(Given.Count, "event")} in the selection none is asserted by a claim on record, with dates to count from.";

    /// <summary>How to read it, and what is not drawn.</summary>
    internal IEnumerable<string> Notes() =>
    [
        "Days from what is said to have happened to the first claim of it that is on record. It may have been said before, elsewhere.", .. Missing(),
    ];

    private string Count() =>
        $"{Words.Count(Reported.Count, "event")} of {Given.Count} are asserted by a claim on record.";

    private string Extremes()
    {
        var (soonest, latest) = (Reported.MinBy(l => l.Days!.Value.AtMost ?? l.Days!.Value.AtLeast)!, Reported.MaxBy(l => l.Days!.Value.AtLeast ?? l.Days!.Value.AtMost)!);
        return Reported.Count == 1 ? $"{Told(latest)}." : $"Soonest: {Told(soonest)}. Latest: {Told(latest)}.";
    }

    private static string Told(ReportLag lag) => $"{CleanText.Line(lag.Event.Title)}, after {lag.Days} ({Words.List(lag.Reporters.Select(a => a.Name))})";

    private string Reporters()
    {
        var most = Reported.SelectMany(l => l.Reporters).CountBy(a => a.Name).Where(r => r.Value > 1).OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal)
            .Take(3).Select(r => FormattableString.Invariant($"{r.Key} ({r.Value})")).ToList();
        return most.Count == 0 ? "" : $"First to say it most often: {Words.List(most)}.";
    }

    private IEnumerable<string> Missing()
    {
        var unreported = Given.Count - Reported.Count;
        if (unreported > 0)
        {
            yield return $"Not drawn: {Words.Count(unreported, "event")} that no claim on record asserts.";
        }

        var left = Reported.Count - Most;
        if (left > 0 && Reported.Count > 0)
        {
            yield return $"Left out: the last {Words.Count(left, "event")} of the table; the option MaxRows shows more.";
        }
    }
}
