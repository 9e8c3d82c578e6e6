namespace ResearchKit;

/// <summary>Questions to ask of claims, all of a study's or any selection of them.</summary>
public static class ClaimAnalysis
{
    /// <summary>Who took which position on what: actors against propositions.</summary>
    public static StanceMatrix StanceMatrix(this IEnumerable<Claim> claims) => new([.. claims]);
}
