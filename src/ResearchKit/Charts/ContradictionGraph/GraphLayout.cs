namespace ResearchKit;

/// <summary>Where everything in a graph of contradictions stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record GraphLayout(IReadOnlyList<Contradiction> Given, ContradictionGraphOptions Options)
{
    /// <summary>Height of the numbers above the rows.</summary>
    internal const double Head = 26;

    private const double Narrowest = 18;
    private const double Broadest = 40;
    private const double LongestName = 190;

    internal string Title => Options.Title ?? GraphWords.Title(this);

    internal string Summary => GraphWords.Summary(this);

    /// <summary>All edges, drawn or not.</summary>
    internal IReadOnlyList<GraphEdge> Edges { get; private init; } = [];

    /// <summary>The edges that are drawn, from left to right.</summary>
    internal IReadOnlyList<GraphLine> Lines { get; private init; } = [];

    /// <summary>The names of the rows; null where there is nothing to draw.</summary>
    internal RowNames? Names { get; private init; }

    /// <summary>The actors in the rows.</summary>
    internal IReadOnlyList<Actor> Actors { get; private init; } = [];

    /// <summary>On which sentence each line is, and when it was said, below the drawing.</summary>
    internal SheetKey Key { get; private init; } = new([], 0);

    internal double Right => Options.Width - ChartSheet.Edge;

    /// <summary>Why there is nothing to draw, where that is known.</summary>
    internal string? Why { get; private init; }

    internal static GraphLayout Of(IReadOnlyList<Contradiction> contradictions, ContradictionGraphOptions options, string? why)
    {
        var bare = new GraphLayout(contradictions, options) { Edges = GraphEdge.Of(contradictions), Why = why };
        return bare.Edges.Count == 0 ? bare : bare.WithLines();
    }

    private GraphLayout WithLines()
    {
        var room = Right - ChartSheet.Edge - RowNames.GroupWidth - LongestName;
        var kept = Edges.Take(Math.Max(1, Math.Min(Options.MaxLines ?? int.MaxValue, (int)(room / Narrowest)))).ToList();
        var ends = kept.SelectMany(e => e.Asserting.Id == e.Denying.Id ? [(Actor: e.Asserting, Edge: e)] : new[] { (Actor: e.Asserting, Edge: e), (Actor: e.Denying, Edge: e) });
        var actors = MatrixOrder.ByCountry(ends.GroupBy(end => end.Actor.Id).Select(g => (g.First().Actor, g.Sum(end => end.Edge.Pairs.Count), g.First().Actor)));
        var rows = actors.Select(RowName.Of).ToList();
        var names = RowNames.Of(rows, Math.Min(RowNames.Longest(rows), LongestName), Head);
        var pitch = Math.Min(Broadest, (Right - names.Right) / kept.Count);
        var rowOf = actors.Index().ToDictionary(a => a.Item.Id, a => a.Index);
        var lines = kept.Select((e, i) => new GraphLine(
            e, i + 1, names.Right + ((i + 0.5) * pitch), names.Middle(rowOf[e.Asserting.Id]), names.Middle(rowOf[e.Denying.Id])));
        var drawn = this with { Actors = actors, Names = names, Lines = [.. lines] };
        return drawn with { Key = SheetKey.Of(GraphWords.Key(drawn), Options.Width, names.Bottom) };
    }
}

/// <summary>An edge where it stands.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Number">Its number, by which the key names it.</param>
/// <param name="X">Where its line stands.</param>
/// <param name="AssertsY">The middle of the row that asserts.</param>
/// <param name="DeniesY">The middle of the row that denies.</param>
internal sealed record GraphLine(GraphEdge Edge, int Number, double X, double AssertsY, double DeniesY)
{
    internal const double Radius = 6.5;

    /// <summary>How far apart both signs stand in one row.</summary>
    internal const double Apart = 5.5;

    internal bool IsOwn => Edge.Kind == ContradictionKind.OwnReversal;
}
