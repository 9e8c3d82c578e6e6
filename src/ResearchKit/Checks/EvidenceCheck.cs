namespace ResearchKit;

/// <summary>Holds what claims and events cite against the corpus.</summary>
internal static class EvidenceCheck
{
    /// <summary>Reports passages that are not there, and figures that do not occur in the passage they cite.</summary>
    public static void Run(Study study, FaultList faults)
    {
        foreach (var claim in study.Claims.Where(claim => claim.Evidence.Passage is not null))
        {
            Check(claim, study.Corpus, (column, value, reason) => Report("claims", "claim_id", claim.Id, column, value, reason));
        }

        foreach (var happening in study.Events.Where(e => e.Passage is not null && study.Corpus.Find(e.Passage) is null))
        {
            Report("events", "event_id", happening.Id, "passage", happening.Passage, "is no passage of the corpus");
        }

        void Report(string resource, string idColumn, string id, string column, string? value, string reason)
        {
            var (file, line) = study.PlaceOf(resource, idColumn, id);
            faults.Add(file, line, column, value, reason);
        }
    }

    private static void Check(Claim claim, Corpus corpus, Action<string, string?, string> report)
    {
        if (corpus.Find(claim.Evidence.Passage) is not { } text)
        {
            report("passage", claim.Evidence.Passage, "is no passage of the corpus");
            return;
        }

        if (claim.Figure is not { Qualifier: not FigureQualifier.Computed } figure)
        {
            return;
        }

        foreach (var (column, value) in Bounds(figure).DistinctBy(bound => bound.Value))
        {
            if (!Quantities.Mentions(text, value))
            {
                report(column, CellText.Of(value), $"does not occur in {claim.Evidence.Passage}, neither in digits nor in words");
            }
        }
    }

    private static IEnumerable<(string Column, double Value)> Bounds(Figure figure) =>
        new[] { ("figure_best", figure.Best), ("figure_low", figure.Low), ("figure_high", figure.High) }
            .Where(bound => bound.Item2 is not null)
            .Select(bound => (bound.Item1, bound.Item2!.Value));
}
