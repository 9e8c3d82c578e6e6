namespace ResearchKit;

/// <summary>Finds chains that lead back to where they began: whom an actor cites, and which row repeats which.</summary>
internal static class ChainCheck
{
    /// <summary>Reports each row by which a chain closes. No question can be answered over such rows, so no study with them opens.</summary>
    public static void OfRows(Study study, FaultList faults)
    {
        foreach (var claim in study.Claims)
        {
            if (Circle(claim) is { } actor)
            {
                Report(study, faults, claim, actor.Id, $"the chain of informants leads back to {actor.Id}: nobody is their own source");
            }
        }

        Repeats(study, faults, "claims", "claim_id", study.Claims, claim => claim.Id, claim => claim.SameAs);
        Repeats(study, faults, "events", "event_id", study.Events, happening => happening.Id, happening => happening.SameAs);
    }

    /// <summary>Reports claims of one stance on one proposition that cite each other in a circle: A says that B said it, and B that A did.</summary>
    public static void OfClaims(Study study, FaultList faults)
    {
        foreach (var group in study.Claims.Where(c => c.Evidence.Chain.Count > 0 && Circle(c) is null).GroupBy(c => (c.Proposition.Id, c.Stance)))
        {
            var circle = AttributionCycle.Find([.. group]) ?? [];
            foreach (var claim in circle)
            {
                Report(study, faults, claim, ListText.Join(claim.Evidence.Chain.Select(a => a.Id)), AttributionCycleException.Say(circle));
            }
        }
    }

    /// <summary>The first actor who stands twice in the chain from the claimant on; null where none does.</summary>
    public static Actor? Circle(Claim claim)
    {
        if (claim.Evidence.Chain.Count == 0)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { claim.Actor.Id };
        return claim.Evidence.Chain.FirstOrDefault(actor => !seen.Add(actor.Id));
    }

    private static void Report(Study study, FaultList faults, Claim claim, string? value, string reason)
    {
        var (file, line) = study.PlaceOf("claims", "claim_id", claim.Id);
        faults.Add(file, line, "attribution", value, reason);
    }

    private static void Repeats<T>(Study study, FaultList faults, string resource, string idColumn, IEnumerable<T> rows, Func<T, string> id, Func<T, string?> sameAs)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (sameAs(row) is { } original)
            {
                next.TryAdd(id(row), original);
            }
        }

        foreach (var row in OnCircles(next))
        {
            var (file, line) = study.PlaceOf(resource, idColumn, row);
            faults.Add(file, line, "same_as", next[row], "the rows that repeat each other form a circle: one of them is the first");
        }
    }

    /// <summary>The rows that are reached again from themselves. Each row is gone through once, however long the chains.</summary>
    private static List<string> OnCircles(Dictionary<string, string> next)
    {
        var (circles, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var start in next.Keys)
        {
            var (path, at) = (new List<string>(), start);
            while (seen.Add(at))
            {
                path.Add(at);
                if (!next.TryGetValue(at, out at!))
                {
                    break;
                }
            }

            circles.AddRange(at is null ? [] : path.SkipWhile(row => row != at));
        }

        return circles;
    }
}
