namespace ResearchKit;

/// <summary>Finds chains that lead back to where they began: whom an actor cites, and which row repeats which.</summary>
internal static class ChainCheck
{
    /// <summary>Reports each row by which a chain closes.</summary>
    public static void Run(Study study, FaultList faults)
    {
        foreach (var claim in study.Claims)
        {
            if (Circle(claim) is { } actor)
            {
                Report("claims", "claim_id", claim.Id, "attribution", actor.Id, $"the chain of informants leads back to {actor.Id}: nobody is their own source");
            }
        }

        Repeats("claims", "claim_id", study.Claims.Select(claim => (claim.Id, claim.SameAs)));
        Repeats("events", "event_id", study.Events.Select(happening => (happening.Id, happening.SameAs)));

        void Repeats(string resource, string idColumn, IEnumerable<(string Id, string? SameAs)> rows)
        {
            var next = rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.SameAs);
            foreach (var id in next.Keys.Where(id => IsOnCircle(id, next)))
            {
                Report(resource, idColumn, id, "same_as", next[id], "the rows that repeat each other form a circle: one of them is the first");
            }
        }

        void Report(string resource, string idColumn, string id, string column, string? value, string reason) =>
            faults.Add(study.Package.Resource(resource)!.Paths[0], study.LineOf(resource, idColumn, id), column, value, reason);
    }

    /// <summary>The first actor who stands twice in the chain from the claimant on; null where none does.</summary>
    private static Actor? Circle(Claim claim)
    {
        if (claim.Evidence.Chain.Count == 0)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { claim.Actor.Id };
        return claim.Evidence.Chain.FirstOrDefault(actor => !seen.Add(actor.Id));
    }

    /// <summary>Whether a row is reached again from itself.</summary>
    private static bool IsOnCircle(string id, Dictionary<string, string?> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = next[id]; at is not null && seen.Add(at); at = next.GetValueOrDefault(at))
        {
            if (at == id)
            {
                return true;
            }
        }

        return false;
    }
}
