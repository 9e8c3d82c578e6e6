namespace ResearchKit;

/// <summary>Finds the known words that a mistyped one may have meant.</summary>
internal static class Nearest
{
    private const int Longest = 100;

    /// <summary>The words to name in a message, as <c>; the nearest are 'a', 'b'</c>; empty where none is near.</summary>
    public static string To(string word, IEnumerable<string> known)
    {
        var near = Words(word, known);
        return near.Count == 0 ? "" : $"; the nearest {(near.Count == 1 ? "is" : "are")} {string.Join(", ", near.Select(w => $"'{w}'"))}";
    }

    /// <summary>Up to three known words, the nearest first; of equally near ones, the first in the alphabet.</summary>
    public static IReadOnlyList<string> Words(string word, IEnumerable<string> known) => word.Length > Longest
        ? []
        : [.. known
            .Where(k => k.Length <= Longest)
            .Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= Math.Max(2, word.Length / 2))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
            .Take(3)
            .Select(k => k.Word)];

    /// <summary>
    /// How many letters must be put in, left out or changed to make one word of the other, case aside; a word that holds the other
    /// whole is near.
    /// </summary>
    private static int Distance(string a, string b)
    {
        var (x, y) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        var edits = Edits(x, y);
        var holds = x.Length > 1 && y.Length > 1 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal));
        return holds ? Math.Min(edits, 1) : edits;
    }

    private static int Edits(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[b.Length];
    }
}
