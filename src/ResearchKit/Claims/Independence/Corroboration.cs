using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>On how many independent words each stance on a proposition rests: distinct origins, not articles, publishers or reprints.</summary>
/// <remarks>
/// Two claims of one origin count once. Whether two informants know of each other cannot be read from claims; unnamed ones may be the same people.
/// </remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<Corroboration>))]
public sealed class Corroboration : ResultTable<Corroboration, Support>
{
    private Corroboration(IReadOnlyList<Support> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "stances with their origins";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Support>> Columns => All;

    internal static Corroboration Of(ClaimTable claims)
    {
        var origins = Origins.Of(claims);
        return new(
            [.. origins.GroupBy(o => (Proposition: o.Proposition.Id, o.Stance)).Select(g => new Support(
                g.First().Proposition, g.Key.Stance, [.. g], [.. g.SelectMany(o => o.Claims).DistinctBy(c => c.Id)]))],
            origins.WhyEmpty);
    }

    private protected override string? Remark => "What counts is origins. Informants may know of each other, and unnamed ones may be the same people: claims do not tell.";

    private protected override IReadOnlyList<ShownColumn<Support>> Shown { get; } =
    [
        new("proposition", s => s.Proposition.Label),
        new("stance", s => EnumWords<Stance>.Lower[s.Stance]),
        Number("origins", s => s.Count),
        Number("governments", s => s.Governments),
        Number("actors", s => s.Actors),
        Number("claims", s => s.Claims.Count),
        Number("pages", s => s.Pages),
        Number("publishers", s => s.Publishers),
        Number("agencies", s => s.Agencies),
        new("informants", s => string.Join(", ", s.Origins.Select(o => o.Informant.Name))),
        new("rests on", s => string.Join(", ", s.Claims.Select(c => c.Id))),
    ];

    private protected override Corroboration Over(IReadOnlyList<Support> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static ShownColumn<Support> Number(string head, Func<Support, int> value) => new(new GridHead(head, IsNumber: true), s => CellText.Of(value(s)));

    private static IReadOnlyList<Column<Support>> All { get; } =
    [
        new("proposition_id", typeof(string), s => s.Proposition.Id),
        new("stance", typeof(string), s => EnumWords<Stance>.Lower[s.Stance]),
        new("origins", typeof(long), s => (long)s.Count),
        new("governments", typeof(long), s => (long)s.Governments),
        new("actors", typeof(long), s => (long)s.Actors),
        new("claims", typeof(long), s => (long)s.Claims.Count),
        new("pages", typeof(long), s => (long)s.Pages),
        new("publishers", typeof(long), s => (long)s.Publishers),
        new("agencies", typeof(long), s => (long)s.Agencies),
        new("informants", typeof(string), s => ListText.Join(s.Origins.Select(o => o.Informant.Id))) { IsList = true },
    ];
}
