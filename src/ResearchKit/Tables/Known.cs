namespace ResearchKit;

/// <summary>Holds the words that a filter is given against those that the study knows, so that a slip of the pen is no empty table.</summary>
internal static class Known
{
    private const int MostNamed = 12;

    /// <summary>The words, if all are known.</summary>
    /// <param name="what">What the words are, in the singular, for the message.</param>
    /// <param name="words">The words.</param>
    /// <param name="known">The words that the study knows.</param>
    /// <exception cref="ArgumentException">One is not known; the message names the nearest, or where none is near, those that there are.</exception>
    public static HashSet<string> Check(string what, IReadOnlyCollection<string> words, IEnumerable<string?> known)
    {
        ArgumentNullException.ThrowIfNull(words);
        var all = known.OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var word in words.Where(w => !all.Contains(w)))
        {
            throw new ArgumentException($"'{word}' is no {what} of this study{(Nearest.To(word, all) is { Length: > 0 } near ? near : There(all))}.");
        }

        return [.. words];
    }

    private static string There(IReadOnlyCollection<string> all) => all.Count == 0 ? "; there is none"
        : $"; there are {string.Join(", ", all.Order(StringComparer.Ordinal).Take(MostNamed).Select(k => $"'{k}'"))}{(all.Count > MostNamed ? FormattableString.Invariant($" and {all.Count - MostNamed:N0} more") : "")}";
}
