namespace ResearchKit;

/// <summary>What report lags say in words.</summary>
internal static class LagWords
{
    internal static string Summary(LagLayout layout) => layout.Scale is null
        ? Nothing(layout)
        : string.Join(' ', new[] { Count(layout), Extremes(layout), Reporters(layout) }.Concat(Missing(layout)).Where(s => s.Length > 0));

    internal static string Nothing(LagLayout layout) => layout.Given.Count == 0
        ? Words.Reason("Nothing to draw: no event is in the selection.", layout.Why)
        : $"Nothing to draw: of {Words.Count(layout.Given.Count, "event")} in the selection none is asserted by a claim on record, with dates to count from.";

    /// <summary>How to read it, and what is not drawn.</summary>
    internal static IEnumerable<string> Notes(LagLayout layout) =>
    [
        "Days from what is said to have happened to the first claim of it that is on record. It may have been said before, elsewhere.", .. Missing(layout),
    ];

    private static string Count(LagLayout layout) =>
        $"{Words.Count(layout.Reported.Count, "event")} of {layout.Given.Count} are asserted by a claim on record.";

    private static string Extremes(LagLayout layout)
    {
        var (soonest, latest) = (layout.Reported.MinBy(l => l.Days!.Value.AtMost ?? l.Days!.Value.AtLeast)!, layout.Reported.MaxBy(l => l.Days!.Value.AtLeast ?? l.Days!.Value.AtMost)!);
        return layout.Reported.Count == 1 ? $"{Told(latest)}." : $"Soonest: {Told(soonest)}. Latest: {Told(latest)}.";
    }

    private static string Told(ReportLag lag) => $"{CleanText.Line(lag.Event.Title)}, after {lag.Days} ({Words.List(lag.Reporters.Select(a => a.Name))})";

    private static string Reporters(LagLayout layout)
    {
        var most = layout.Reported.SelectMany(l => l.Reporters).CountBy(a => a.Name).Where(r => r.Value > 1).OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal)
            .Take(3).Select(r => FormattableString.Invariant($"{r.Key} ({r.Value})")).ToList();
        return most.Count == 0 ? "" : $"First to say it most often: {Words.List(most)}.";
    }

    private static IEnumerable<string> Missing(LagLayout layout)
    {
        var unreported = layout.Given.Count - layout.Reported.Count;
        if (unreported > 0)
        {
            yield return $"Not drawn: {Words.Count(unreported, "event")} that no claim on record asserts.";
        }

        var left = layout.Reported.Count - layout.Rows.Count;
        if (left > 0 && layout.Rows.Count > 0)
        {
            yield return $"Left out: the {Words.Count(left, "later event")}; the option MaxRows shows more.";
        }
    }
}
