namespace ResearchKit;

/// <summary>Claims that report again what another one of a selection says.</summary>
internal static class Repeats
{
    /// <summary>The claims without those whose original is among them.</summary>
    internal static IReadOnlyList<Claim> LeftOut(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var ids = all.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return all.FindAll(c => c.SameAs is not { } original || !ids.Contains(original));
    }
}
