namespace ResearchKit;

/// <summary>Who carries claims to a reader: pages, publishers, agencies. None of them is an origin.</summary>
internal static class Carriers
{
    /// <summary>The pages that carry claims, each once.</summary>
    public static IEnumerable<Source> Pages(IEnumerable<Claim> claims) =>
        claims.SelectMany(c => new[] { c.Evidence.Source, c.Evidence.SecondSource }).OfType<Source>().DistinctBy(s => s.Id);

    /// <summary>The publishers that carry claims, each once; a page without a known one counts as one.</summary>
    public static int Publishers(IEnumerable<Claim> claims) => Pages(claims).Select(p => p.Publisher ?? p.Id).Distinct().Count();

    /// <summary>The agencies whose reports the pages carry, each once.</summary>
    public static int Agencies(IEnumerable<Claim> claims) => Pages(claims).Select(p => p.Agency).OfType<string>().Distinct().Count();

    /// <summary>The way of a claim from the page to the informant: <c>Kyiv Post ← Zelenskyy ← unnamed intelligence</c>.</summary>
    public static string Path(Claim claim)
    {
        var page = claim.Evidence.Source;
        return string.Join(" ← ", new[] { page?.Name ?? claim.Evidence.Passage, page?.Agency, claim.Actor.Name }.OfType<string>().Concat(claim.Evidence.Chain.Select(a => a.Name)));
    }
}
