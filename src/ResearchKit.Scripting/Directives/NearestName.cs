namespace ResearchKit.Scripting;

/// <summary>Finds what somebody may have meant: the name that takes the fewest single-letter changes (Levenshtein).</summary>
internal static class NearestName
{
    public static string To(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => Distance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();

    private static int Distance(string from, string to)
    {
        var above = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var (letter, row) in from.Select((letter, index) => (letter, index + 1)))
        {
            var current = new int[to.Length + 1];
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var change = above[column - 1] + (letter == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, 1 + Math.Min(above[column], current[column - 1]));
            }

            above = current;
        }

        return above[^1];
    }
}
