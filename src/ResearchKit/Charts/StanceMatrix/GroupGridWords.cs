namespace ResearchKit;

/// <summary>What a matrix of groups against propositions says in words.</summary>
internal static class GroupGridWords
{
    private const int MostDiffering = 6;

    internal static string Title(IReadOnlyList<GroupPosition> spoken)
    {
        var days = spoken.Select(p => p.On).Distinct().ToList();
        return $"Where groups stood{(days.Count == 1 ? $" on {DateText.Of(days[0])}" : "")}, their members side by side";
    }

    internal static string Summary(GroupPositions given, IReadOnlyList<GroupPosition> spoken)
    {
        if (spoken.Count == 0)
        {
            return given.Count == 0
                ? Words.Reason("Nothing to draw: there is no group.", given.WhyEmpty)
                : "Nothing to draw: no member of a group had spoken by then.";
        }

        var differing = spoken.Where(p => p.Differ).ToList();
        var (groups, propositions) = (spoken.Select(p => p.Group).Distinct().Count(), spoken.Select(p => p.Proposition.Id).Distinct().Count());
        var told = differing.Take(MostDiffering).Select(p => $"{p.Group} on “{p.Proposition.Label}”{(GroupGrid.Days(spoken) > 1 ? $", {DateText.Of(p.On)}" : "")} ({p.InWords})");
        return $"{Words.Count(groups, "group")} on {Words.Count(propositions, "proposition")}. "
            + (differing.Count == 0 ? "No members of one group differ."
                : $"Members differ in {differing.Count} of {Words.Count(spoken.Count, "position")}: {string.Join("; ", told)}{(differing.Count > MostDiffering ? $"; and {differing.Count - MostDiffering} more" : "")}.");
    }

    internal static IEnumerable<string> Notes(int rows, int columns)
    {
        yield return "The stances of a group's members stand side by side, as many as the cell has room for; a folded corner hides more. None speaks for the others. Blank: no member has spoken yet on record.";
        if (rows > 0)
        {
            yield return $"Left out: {Words.Count(rows, "row")} with fewest members that spoke; the option MaxRows shows more.";
        }

        if (columns > 0)
        {
            yield return $"Left out: the {Words.Count(columns, "proposition")} of fewest members; a selection by topic or a greater Width shows them.";
        }
    }
}
