namespace ResearchKit;

/// <summary>Rows that report again what another row of the same selection says.</summary>
internal static class Repeats
{
    /// <summary>The claims without those whose original is among them.</summary>
    internal static IReadOnlyList<Claim> LeftOut(IEnumerable<Claim> claims) => LeftOut(claims, c => c.Id, c => c.SameAs);

    /// <summary>The events without those whose original is among them.</summary>
    internal static IReadOnlyList<Event> LeftOut(IEnumerable<Event> events) => LeftOut(events, e => e.Id, e => e.SameAs);

    private static IReadOnlyList<T> LeftOut<T>(IEnumerable<T> rows, Func<T, string> id, Func<T, string?> sameAs)
    {
        var all = rows.ToList();
        var ids = all.Select(id).ToHashSet(StringComparer.Ordinal);
        return all.FindAll(row => sameAs(row) is not { } original || !ids.Contains(original));
    }
}
