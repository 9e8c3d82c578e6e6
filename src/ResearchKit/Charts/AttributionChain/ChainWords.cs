namespace ResearchKit;

/// <summary>What chains of attribution say in words.</summary>
internal static class ChainWords
{
    internal static string Title(ChainLayout layout)
    {
        var propositions = layout.Steps.Claims.Select(c => c.Proposition).DistinctBy(p => p.Id).ToList();
        return propositions.Count == 1 ? $"Whose word: {propositions[0].Text}" : "Whose word it is, and through whose hands it went";
    }

    internal static string Summary(ChainLayout layout) => layout.Steps.Edges.Count == 0
        ? Nothing(layout)
        : string.Join(' ', [Count(layout), .. PassedOn(layout), .. Often(layout), .. LeftOut(layout)]);

    internal static string Nothing(ChainLayout layout) => Words.Reason("Nothing to draw: the selection holds no step of attribution.", layout.Why);

    /// <summary>How to read it, and what is left out.</summary>
    internal static IEnumerable<string> Notes(ChainLayout layout) =>
    [
        "Read from left to right. A number counts the claims that go through a box, where they are several. What ends in one box is one word; whether two informants know of each other, claims do not tell.",
        .. LeftOut(layout),
    ];

    /// <summary>What a node says when pointed at, in lines.</summary>
    internal static IReadOnlyList<string> Hover(ChainLayout layout, AttributionNode node)
    {
        var claims = layout.Steps.Through(node);
        return [$"{node.Name}: {Words.Count(claims.Count, "claim")}", .. claims.Take(8).Select(c => $"{c.Id} ({DateText.Of(c.Date)}): {c.Summary}"), .. claims.Count > 8 ? (string[])["…"] : []];
    }

    private static string Count(ChainLayout layout)
    {
        var parts = new[] { (AttributionKind.Publisher, "publisher"), (AttributionKind.Agency, "agency") }
            .Select(k => (Count: Of(layout, k.Item1).Count, Noun: k.Item2)).Where(k => k.Count > 0)
            .Select(k => k is { Noun: "agency", Count: > 1 } ? FormattableString.Invariant($"{k.Count} agencies") : Words.Count(k.Count, k.Noun));
        return $"{Words.Count(layout.Steps.Claims.Count, "claim")}, carried by {Words.List(parts)}, {(layout.Steps.Claims.Count == 1 ? "comes" : "come")} from {Words.Count(Of(layout, AttributionKind.Informant).Count, "origin")}.";
    }

    private static IEnumerable<string> PassedOn(ChainLayout layout)
    {
        var steps = layout.Steps.Edges.Where(e => e.Source.Kind == AttributionKind.Actor).Select(e => $"{e.Source.Name} has it from {e.Target.Name}").ToList();
        return steps.Count == 0 ? [] : [$"{string.Join("; ", steps)}."];
    }

    private static IEnumerable<string> Often(ChainLayout layout)
    {
        var most = Of(layout, AttributionKind.Informant).Select(n => (n.Name, layout.Steps.Through(n).Count)).Where(n => n.Count > 1).OrderByDescending(n => n.Count).Take(3)
            .Select(n => FormattableString.Invariant($"{n.Name} ({n.Count})")).ToList();
        return most.Count == 0 ? [] : [$"Origins of more than one claim: {Words.List(most)}."];
    }

    private static IEnumerable<string> LeftOut(ChainLayout layout)
    {
        var left = layout.Steps.Origins - Of(layout, AttributionKind.Informant).Count;
        return left <= 0 ? [] : [$"Left out: {Words.Count(left, "origin")} with the fewest claims; the option MaxOrigins shows more."];
    }

    private static List<AttributionNode> Of(ChainLayout layout, AttributionKind kind) => [.. layout.Steps.Nodes.Where(n => n.Kind == kind)];
}
