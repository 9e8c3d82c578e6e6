using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>From whom claims come in the end: one row an informant, a proposition and a stance, with all claims that come from it.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Origins>))]
public sealed class Origins : ResultTable<Origins, Origin>
{
    private Origins(IReadOnlyList<Origin> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "origins";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Origin>> Columns => All;

    /// <summary>The informants whose word others pass on.</summary>
    public Origins Cited() => Narrowed(o => o.CitedBy.Count > 0, ".Cited()");

    internal static Origins Of(ClaimTable claims)
    {
        var about = Repeats.LeftOut(claims).GroupBy(c => c.Proposition.Id);
        return new([.. about.SelectMany(g => OfProposition([.. g]))], claims.WhyNone("There are no claims."));
    }

    private static IEnumerable<Origin> OfProposition(IReadOnlyList<Claim> claims)
    {
        var byActor = claims.ToLookup(c => c.Actor.Id);
        return from stance in claims.GroupBy(c => c.Stance).OrderBy(g => g.Key)
               let informants = new Informants([.. stance])
               from origin in stance.SelectMany(c => informants.Of(c).Select(a => (Actor: a, Claim: c))).GroupBy(o => o.Actor.Id)
               let others = byActor[origin.Key].Where(c => c.Stance != stance.Key)
               select new Origin(claims[0].Proposition, stance.Key, origin.First().Actor, [.. origin.Select(o => o.Claim)], [.. others]);
    }

    private protected override string? Remark => "Each informant counts once for a proposition and a stance, however many claims, articles or agencies carry its word.";

    private protected override IReadOnlyList<ShownColumn<Origin>> Shown { get; } =
    [
        new("proposition", o => o.Proposition.Label),
        new("stance", o => EnumWords<Stance>.Lower[o.Stance]),
        new("informant", o => o.Informant.Name),
        new("cited by", o => string.Join(", ", o.CitedBy.Select(a => a.Name))),
        new("claims", o => string.Join(", ", o.Claims.Select(c => c.Id))),
        new(new GridHead("pages", IsNumber: true), o => CellText.Of(o.Pages.Count)),
        new("says otherwise itself", o => o.SaysOtherwise ? string.Join(", ", o.Others.Select(c => $"{EnumWords<Stance>.Lower[c.Stance]} ({c.Id})")) : ""),
    ];

    private protected override Origins Over(IReadOnlyList<Origin> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<Origin>> All { get; } =
    [
        new("proposition_id", typeof(string), o => o.Proposition.Id),
        new("stance", typeof(string), o => EnumWords<Stance>.Lower[o.Stance]),
        new("informant_id", typeof(string), o => o.Informant.Id),
        new("informant", typeof(string), o => o.Informant.Name),
        new("cited_by", typeof(string), o => ListText.Join(o.CitedBy.Select(a => a.Id))) { IsList = true },
        new("claims", typeof(string), o => ListText.Join(o.Claims.Select(c => c.Id))) { IsList = true },
        new("pages", typeof(long), o => (long)o.Pages.Count),
        new("says_otherwise", typeof(bool), o => o.SaysOtherwise),
    ];
}
