namespace ResearchKit.Scripting;

/// <summary>Finds what somebody may have meant: the name that takes the fewest changes of a letter, or of the order of two.</summary>
internal static class NearestName
{
    private const int LettersAChange = 3;

    public static string To(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => Distance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();

    /// <summary>
    /// The nearest name where one is near enough to be meant: a change for every three letters at the most, capitals aside. Null
    /// where none is, and for names too short to tell.
    /// </summary>
    public static string? Near(string name, IEnumerable<string> known)
    {
        var most = name.Length / LettersAChange;
        return most == 0 ? null : known.Distinct().Where(candidate => candidate != name && Math.Abs(candidate.Length - name.Length) <= most)
            .Select(candidate => (Name: candidate, Changes: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Changes <= most)
            .OrderBy(candidate => candidate.Changes).ThenBy(candidate => Distance(name, candidate.Name)).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name).FirstOrDefault();
    }

    // Two letters that changed places are one change (optimal string alignment).
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var row = 0; row <= from.Length; row++)
        {
            for (var column = 0; column <= to.Length; column++)
            {
                rows[row, column] = row == 0 || column == 0 ? row + column : Math.Min(
                    rows[row - 1, column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1),
                    1 + Math.Min(rows[row - 1, column], rows[row, column - 1]));
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                {
                    rows[row, column] = Math.Min(rows[row, column], rows[row - 2, column - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }
}
