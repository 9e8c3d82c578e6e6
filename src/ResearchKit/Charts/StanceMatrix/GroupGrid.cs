namespace ResearchKit;

/// <summary>A matrix of countries or blocs against propositions, with the stances of their members side by side.</summary>
internal static class GroupGrid
{
    private const int MostDiffering = 6;

    internal static MatrixGrid Of(GroupPositions positions, StanceMatrixOptions options)
    {
        var cells = positions.Where(p => !p.IsSilence).Select(Cell).ToList();
        var rows = cells.Select(c => c.Row).Distinct().ToList();
        return HeldGrid.Of(cells, rows, Told(positions, rows), options);
    }

    private static HeldCell<GroupPosition> Cell(GroupPosition held) =>
        new(held, new(held.Group, held.On, new(held.Group, "", $"{held.Group} on {held.On}")), held.Proposition, held.Members.Count)
        {
            Stances = held.Stances,
            Hover = [$"{held.Group} on {held.On}", held.Proposition.Text, .. Members(held)],
            Claims = [.. held.Members.SelectMany(m => m.Claims)],
        };

    private static IEnumerable<string> Members(GroupPosition position) =>
        position.Members.Select(m => m.IsSilence ? $"{m.Actor.Name}: silence" : $"{m.Actor.Name}: {m.InWords} ({string.Join(", ", m.Claims.Select(c => c.Id))})");

    private static HeldWords<GroupPosition> Told(GroupPositions given, IReadOnlyList<HeldRow> rows)
    {
        var days = rows.Select(row => row.On).Distinct().ToList();
        return new(
            $"Where groups stood{(days.Count == 1 ? $" on {DateText.Of(days[0])}" : "")}, their members side by side",
            shown => Summary(given, shown, days.Count > 1),
            "The stances of a group's members stand side by side, as many as the cell has room for; a folded corner hides more. None speaks for the others. Blank: no member has spoken yet on record.",
            "members that spoke",
            "members differ");
    }

    private static string Summary(GroupPositions given, IReadOnlyList<GroupPosition> shown, bool severalDays)
    {
        if (shown.Count == 0)
        {
            return given.Count == 0
                ? Words.Reason("Nothing to draw: there is no group.", given.WhyEmpty)
                : "Nothing to draw: no member of a group had spoken by then.";
        }

        var differing = shown.Where(p => p.Differ).ToList();
        var (groups, propositions) = (shown.Select(p => p.Group).Distinct().Count(), shown.Select(p => p.Proposition.Id).Distinct().Count());
        var told = differing.Take(MostDiffering).Select(p => $"{p.Group} on “{p.Proposition.Label}”{(severalDays ? $", {DateText.Of(p.On)}" : "")} ({p.InWords})");
        return $"{Words.Count(groups, "group")} on {Words.Count(propositions, "proposition")}. "
            + (differing.Count == 0 ? "No members of one group differ."
                : $"Members differ in {differing.Count} of {Words.Count(shown.Count, "position")}: {string.Join("; ", told)}{(differing.Count > MostDiffering ? $"; and {differing.Count - MostDiffering} more" : "")}.");
    }
}
