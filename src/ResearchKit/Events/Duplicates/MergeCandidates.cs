namespace ResearchKit;

/// <summary>Finds the pairs of rows that lie in a window.</summary>
internal static class MergeCandidates
{
    /// <summary>The pairs, each once, in order of the dates of their rows. Only rows with near dates are held against each other.</summary>
    public static IReadOnlyList<MergePair> Of(IReadOnlyList<Event> events, MergeWindow window)
    {
        var ordered = events.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var byId = events.GroupBy(e => e.Id).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var (pairs, open) = (new List<MergePair>(), new List<Event>());
        foreach (var happening in ordered)
        {
            open.RemoveAll(e => e.Date.FirstDay != happening.Date.FirstDay && MergePair.Apart(e.Date.FirstDay, happening.Date.FirstDay) > window.Days);
            pairs.AddRange(open.Select(e => MergePair.Of(e, happening)).Where(p => !p.IsCoded && p.Meets(window)));
            open.Add(happening);
        }

        pairs.AddRange(events.Where(e => e.SameAs is { } original && original != e.Id && byId.ContainsKey(original)).Select(e => MergePair.Of(byId[e.SameAs!], e)));
        return pairs;
    }
}
