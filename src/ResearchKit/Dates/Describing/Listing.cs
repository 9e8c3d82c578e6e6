namespace ResearchKit;

/// <summary>Lists phrases as a sentence does: <c>a, b or c</c>.</summary>
internal static class Listing
{
    public static string Of(IEnumerable<string> phrases, string conjunction)
    {
        var all = phrases.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {conjunction} {all[^1]}";
    }
}
