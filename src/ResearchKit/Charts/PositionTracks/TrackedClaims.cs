namespace ResearchKit;

/// <summary>What tracks are drawn from: who spoke of a proposition when, and who did not.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Stances">What was said of it.</param>
/// <param name="Silent">The actors that were asked about and say nothing of it.</param>
/// <param name="FirstAsserted">The claims that may be the first assertion by anyone, drawn or not, in order of date; mostly one.</param>
internal sealed record TrackedClaims(Proposition Proposition, StancesByDate Stances, IReadOnlyList<Actor> Silent, IReadOnlyList<Claim> FirstAsserted)
{
    /// <summary>Which filter left no claim; null where that is not known.</summary>
    internal string? Why { get; private init; }

    internal static TrackedClaims Of(IEnumerable<Claim> claims, string propositionId, IReadOnlyList<string> among)
    {
        ArgumentNullException.ThrowIfNull(propositionId);
        var all = Repeats.LeftOut(claims);
        var study = claims is ClaimTable table ? table.Study : StudyTables.Of(all);
        if (study.Propositions.Count > 0)
        {
            Known.Check("proposition", [propositionId], study.Propositions.Ids);
            Known.Check("actor", [.. among], study.Actors.Ids);
        }

        var proposition = study.Propositions.FirstOrDefault(p => p.Id == propositionId) ?? Unknown(propositionId);
        var about = all.Where(c => c.Proposition.Id == propositionId && DateShape.Of(c.Date).HasPlace).ToList();
        var stances = new StancesByDate(proposition, PositionHistory.Of(about.Where(c => among.Count == 0 || among.Contains(c.Actor.Id))));
        var spoken = stances.Rows.Select(r => r.Actor.Id).ToHashSet();
        return new(proposition, stances, [.. study.Actors.Where(a => among.Contains(a.Id) && !spoken.Contains(a.Id))], First(about)) { Why = Selection.Why(claims) };
    }

    private static Proposition Unknown(string id) => new() { Id = id, Label = id, Text = id, Topic = "" };

    // As FirstStatement has it: those that begin before the earliest of them surely was made.
    private static IReadOnlyList<Claim> First(List<Claim> about)
    {
        var asserting = about.Where(c => c.Stance == Stance.Asserts).OrderBy(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        return asserting.FindAll(c => c.Date.FirstDay <= asserting.Min(other => other.Date.LastDay));
    }
}
