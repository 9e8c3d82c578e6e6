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
        var all = rows as IReadOnlyList<T> ?? [.. rows];
        var originals = all.Select(sameAs).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (originals.Count == 0)
        {
            return all;
        }

        originals.IntersectWith(all.Select(id));
        return [.. all.Where(row => sameAs(row) is not { } original || !originals.Contains(original))];
    }
}
