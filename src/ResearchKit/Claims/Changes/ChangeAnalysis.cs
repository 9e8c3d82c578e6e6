namespace ResearchKit;

/// <summary>Who changed position, and who responded when.</summary>
public static class ChangeAnalysis
{
    /// <summary>Every change of an actor's position on a proposition, as a step from what it stood at to what it then stood at.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    public static Changes Changes(this IEnumerable<Claim> claims) => ResearchKit.Changes.Of(ClaimTable.Of(claims));

    /// <summary>
    /// How long each actor took, after anyone first asserted a proposition, to its first response, first denial, first confirmation.
    /// </summary>
    /// <param name="claims">The claims, on other propositions as well: who speaks of something in them, but not of this, is silent.</param>
    /// <param name="proposition">The proposition's id.</param>
    /// <param name="among">Ids of the actors to ask about; without it, all who speak in the claims.</param>
    /// <exception cref="ArgumentException">The study knows no such proposition or actor; the message names the nearest.</exception>
    public static Responses Responses(this IEnumerable<Claim> claims, string proposition, params string[] among)
    {
        var table = ClaimTable.Of(claims);
        Known.Check("proposition", [proposition], table.Study.Propositions.Ids);
        var asked = Known.Check("actor", among, table.Study.Actors.Ids);
        IReadOnlyList<Actor> actors = asked.Count > 0
            ? [.. table.Study.Actors.Where(a => asked.Contains(a.Id))]
            : [.. table.Select(c => c.Actor).DistinctBy(a => a.Id)];
        return ResearchKit.Responses.Of(table, table.Study.Propositions[proposition], actors);
    }
}
