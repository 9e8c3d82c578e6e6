namespace ResearchKit;

/// <summary>What a matrix of actors against propositions says in words.</summary>
internal static class PropositionGridWords
{
    private const int MostChanges = 6;

    internal static string Title(StanceMatrix matrix)
    {
        var topics = matrix.Propositions.Select(p => p.Topic).Distinct().ToList();
        var about = topics.Count == 1 ? $" on {CleanText.Line(topics[0]).Replace('_', ' ')}" : "";
        return $"Who took which position{about}{(matrix.Day is { } day ? $", as of {DateText.Of(day)}" : "")}";
    }

    internal static string Summary(StanceMatrix matrix) => matrix.Cells.Count == 0
        ? matrix.Day is { } day ? $"Nothing to draw: no claim of the selection was surely made by {DateText.Of(day)}." : Words.Reason("Nothing to draw: no claim is in the selection.", matrix.Why)
        : string.Join(' ', new[] { Count(matrix), Stances(matrix), Disputed(matrix), Changes(matrix.Cells) }.Where(s => s.Length > 0));

    /// <summary>Who changed position, with the steps.</summary>
    internal static string Changes(IEnumerable<PositionHistory> cells)
    {
        var changed = cells.Where(c => c.Changed).ToList();
        if (changed.Count == 0)
        {
            return "Nobody changed position.";
        }

        var told = changed.Take(MostChanges).Select(c => $"{c.Actor.Name} on “{c.Proposition.Label}” ({Steps(c)})");
        var more = changed.Count > MostChanges ? $"; and {changed.Count - MostChanges} more" : "";
        return $"Changed position: {string.Join("; ", told)}{more}.";
    }

    internal static string Steps(PositionHistory history) =>
        string.Join(" → ", history.Steps.Select(s => $"{s} {DateText.Of(s.Date)}"));

    private static string Count(StanceMatrix matrix)
    {
        var claims = matrix.Cells.Sum(c => c.Positions.Sum(p => p.Claims.Count));
        var silent = (matrix.Actors.Count * matrix.Propositions.Count) - matrix.Cells.Count;
        return $"{Words.Count(matrix.Actors.Count, "actor")} on {Words.Count(matrix.Propositions.Count, "proposition")}, in {Words.Count(claims, "claim")}; silent in {silent} of {Words.Count(silent + matrix.Cells.Count, "cell")}.";
    }

    private static string Stances(StanceMatrix matrix) => "Last stance: " + Words.List(
        matrix.Cells.SelectMany(c => c.Last.Stances).CountBy(s => s).OrderBy(s => s.Key).Select(s => $"{s.Key.ToString().ToLowerInvariant()} {s.Value}")) + ".";

    // The proposition that divides most: the one with the largest smaller side.
    private static string Disputed(StanceMatrix matrix)
    {
        var sides = matrix.Propositions.Select(p => (
            Proposition: p, For: Ever(matrix, p, Stance.Asserts), Against: Ever(matrix, p, Stance.Denies))).ToList();
        var most = sides.MaxBy(s => (Math.Min(s.For, s.Against), s.For + s.Against));
        return Math.Min(most.For, most.Against) == 0
            ? ""
            : $"Most disputed: “{most.Proposition.Label}”, asserted at some time by {Words.Count(most.For, "actor")} and denied by {most.Against}.";
    }

    private static int Ever(StanceMatrix matrix, Proposition proposition, Stance stance) =>
        matrix.Cells.Count(c => c.Proposition.Id == proposition.Id && c.Positions.Any(p => p.Stances.Contains(stance)));
}
