namespace ResearchKit;

/// <summary>From a result to what it rests on.</summary>
public static class Tracing
{
    /// <summary>What a claim, a contradiction, a position, a figure … rests on.</summary>
    public static EvidenceTrail Trace(this IRestsOnClaims result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result.RestsOn);
    }

    /// <summary>What the results of a table rest on, each claim once.</summary>
    public static EvidenceTrail Trace(this IEnumerable<IRestsOnClaims> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Of(results.SelectMany(result => result.RestsOn));
    }

    private static EvidenceTrail Of(IEnumerable<Claim> claims) => new([.. claims.DistinctBy(claim => claim.Id).Select(Row)]);

    private static TracedClaim Row(Claim claim)
    {
        if (claim.Proposition.Study is not { } study || !study.Claims.TryGet(claim.Id, out _))
        {
            return new(claim, null, null, null);
        }

        var words = claim.Evidence.Passage is { } passage ? study.Corpus.Find(passage) : null;
        return new(claim, study.Package.Resource("claims")?.Paths[0], study.LineOf("claims", "claim_id", claim.Id), words);
    }
}
