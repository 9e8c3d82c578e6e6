using Microsoft.DotNet.Interactive.Formatting;
using QuikGraph;

namespace ResearchKit;

/// <summary>Who has what from whom, from the publishers to the origins: the chains of attribution of some claims, as steps.</summary>
/// <remarks>A row is a step. Publishers and agencies carry, actors claim or cite, informants are where it ends.</remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<AttributionGraph>))]
public sealed class AttributionGraph : ResultTable<AttributionGraph, AttributionEdge>
{
    private AttributionGraph(IReadOnlyList<AttributionEdge> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
        var graph = new BidirectionalGraph<AttributionNode, AttributionEdge>();
        graph.AddVerticesAndEdgeRange(rows);
        Graph = graph;
    }

    /// <inheritdoc/>
    public override string Name => "steps of attribution";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<AttributionEdge>> Columns => All;

    /// <summary>Everybody through whose hands a claim went, in the order in which they first occur.</summary>
    public IReadOnlyList<AttributionNode> Nodes => [.. Graph.Vertices];

    /// <summary>The same as a graph of QuikGraph, for its algorithms.</summary>
    public BidirectionalGraph<AttributionNode, AttributionEdge> Graph { get; }

    /// <summary>The chains from left to right: who published it, from which agency, who passes it on, whose word it is.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(AttributionChainOptions? options = null) => AttributionChainChart.Chart(this, options);

    internal static AttributionGraph Of(ClaimTable table)
    {
        var claims = Repeats.LeftOut(table);
        var informants = Origins.Of(table).Select(o => o.Informant.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. claims.SelectMany(c => Steps(c, informants).Select(s => (s.From, s.To, Claim: c))).GroupBy(s => (s.From, s.To))
                .Select(g => new AttributionEdge(g.Key.From, g.Key.To, [.. g.Select(s => s.Claim)]))],
            table.WhyNone("There are no claims."));
    }

    private static IEnumerable<(AttributionNode From, AttributionNode To)> Steps(Claim claim, HashSet<string> informants)
    {
        var page = claim.Evidence.Source;
        var actors = claim.Evidence.Chain.Prepend(claim.Actor)
            .Select(a => new AttributionNode($"actor:{a.Id}", a.Name, informants.Contains(a.Id) ? AttributionKind.Informant : AttributionKind.Actor));
        List<AttributionNode> way = [.. new[] { Named("publisher", page?.Name ?? claim.Evidence.Passage, AttributionKind.Publisher), Named("agency", page?.Agency, AttributionKind.Agency) }.OfType<AttributionNode>(), .. actors];
        return way.Zip(way.Skip(1));
    }

    private static AttributionNode? Named(string part, string? name, AttributionKind kind) => name is null ? null : new($"{part}:{name}", name, kind);

    private protected override IReadOnlyList<ShownColumn<AttributionEdge>> Shown { get; } =
    [
        new("who", e => e.Source.Name),
        new("as", e => EnumWords<AttributionKind>.Lower[e.Source.Kind]),
        new("has it from", e => e.Target.Name),
        new("who is", e => EnumWords<AttributionKind>.Lower[e.Target.Kind]),
        new("claims", e => string.Join(", ", e.Claims.Select(c => c.Id))),
    ];

    private protected override AttributionGraph Over(IReadOnlyList<AttributionEdge> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<AttributionEdge>> All { get; } =
    [
        new("from_id", typeof(string), e => e.Source.Id),
        new("from", typeof(string), e => e.Source.Name),
        new("from_kind", typeof(string), e => EnumWords<AttributionKind>.Lower[e.Source.Kind]),
        new("to_id", typeof(string), e => e.Target.Id),
        new("to", typeof(string), e => e.Target.Name),
        new("to_kind", typeof(string), e => EnumWords<AttributionKind>.Lower[e.Target.Kind]),
        new("claims", typeof(string), e => ListText.Join(e.Claims.Select(c => c.Id))) { IsList = true },
    ];
}
