namespace ResearchKit;

/// <summary>What a graph of contradictions says in words.</summary>
internal static class GraphWords
{
    internal static string Title(GraphLayout layout)
    {
        var topics = layout.Given.Select(c => c.Proposition.Topic).Distinct().ToList();
        return $"Who contradicts whom{(topics.Count == 1 ? $" on {topics[0].Replace('_', ' ')}" : "")}";
    }

    internal static string Summary(GraphLayout layout) => layout.Names is null
        ? Nothing(layout)
        : string.Join(' ', [Count(layout), .. Kinds(layout), Busiest(layout), .. LeftOut(layout)]);

    internal static string Nothing(GraphLayout layout) => Words.Reason("Nothing to draw: the selection holds no contradiction.", layout.Why);

    /// <summary>How to read it, and what is left out.</summary>
    internal static IEnumerable<string> Notes(GraphLayout layout) =>
    [
        "Each upright line joins an actor that asserts a sentence to one that denies it. By its number the key has the sentence, and the days of the nearest pair of claims.", .. LeftOut(layout),
    ];

    /// <summary>What stands before the numbers of the lines.</summary>
    internal const string Line = "line";

    /// <summary>The key: on which sentence each line is, who said what first, and when.</summary>
    internal static IEnumerable<string> Key(GraphLayout layout) => layout.Lines.Select(line =>
        FormattableString.Invariant($"{line.Number}  ") + Nearest(line.Edge) + (line.Edge.Pairs.Count > 1 ? $"; and {Words.Count(line.Edge.Pairs.Count - 1, "more pair")}" : ""));

    private static string Nearest(GraphEdge edge)
    {
        var pair = edge.Pairs.MinBy(p => p.Days)!;
        return $"{pair.Proposition.Label}: {Said(pair.First)}, {Said(pair.Second)}";
    }

    private static string Said(Claim claim) => $"{(claim.Stance == Stance.Asserts ? "asserted" : "denied")} {DateText.Of(claim.Date)}";

    private static string Count(GraphLayout layout)
    {
        var actors = layout.Edges.SelectMany(e => new[] { e.Asserting.Id, e.Denying.Id }).Distinct().Count();
        var propositions = layout.Given.Select(c => c.Proposition.Id).Distinct().Count();
        return $"{Words.Count(layout.Given.Count, "pair")} of contradicting claims on {Words.Count(propositions, "proposition")}, between {Words.Count(actors, "actor")}.";
    }

    private static IEnumerable<string> Kinds(GraphLayout layout) => layout.Edges.GroupBy(e => e.Kind).OrderByDescending(g => g.Key)
        .Where(g => g.Key != ContradictionKind.BetweenActors)
        .Select(g => $"{Capital(g.First().Pairs[0].KindInWords)}: {string.Join("; ", g.Take(5).Select(Told))}{(g.Count() > 5 ? $"; and {g.Count() - 5} more" : "")}.");

    private static string Busiest(GraphLayout layout)
    {
        var most = layout.Edges.Where(e => e.Kind == ContradictionKind.BetweenActors).MaxBy(e => e.Pairs.Count);
        return most is null ? "No two actors of different governments contradict each other."
            : $"Most pairs between two others: {most.Pairs.Count}, {most.Asserting.Name} asserting and {most.Denying.Name} denying, the nearest on {Nearest(most)}.";
    }

    private static IEnumerable<string> LeftOut(GraphLayout layout) => layout.Lines.Count == layout.Edges.Count
        ? []
        : [$"Left out: {Words.Count(layout.Edges.Count - layout.Lines.Count, "line")} with the fewest pairs; a narrower selection or a greater Width shows them."];

    private static string Told(GraphEdge edge) => edge.Asserting.Id == edge.Denying.Id
        ? $"{edge.Asserting.Name} ({Nearest(edge)})"
        : $"{edge.Asserting.Name} against {edge.Denying.Name} ({Nearest(edge)})";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
