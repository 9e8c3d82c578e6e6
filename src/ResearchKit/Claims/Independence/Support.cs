using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>On how many independent words a stance on a proposition rests, beside how often it was carried.</summary>
/// <param name="Proposition">Of what.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Origins">The original informants.</param>
/// <param name="Claims">The claims, each once.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Support>))]
public sealed record Support(Proposition Proposition, Stance Stance, IReadOnlyList<Origin> Origins, IReadOnlyList<Claim> Claims) : IShown, IRestsOnClaims
{
    /// <summary>Distinct original informants: the number that corroborates.</summary>
    public int Count => Origins.Count;

    /// <summary>Distinct governments and other informants: offices of one government count once here, since they may share what they know.</summary>
    public int Governments => Origins.Select(o => Government.Of(o.Informant) ?? o.Informant.Id).Distinct().Count();

    /// <summary>Distinct actors who claim it, informants or not.</summary>
    public int Actors => Claims.Select(c => c.Actor.Id).Distinct().Count();

    /// <summary>Distinct pages that carry it.</summary>
    public int Pages => Carriers.Pages(Claims).Count();

    /// <summary>Distinct publishers of those pages.</summary>
    public int Publishers => Carriers.Publishers(Claims);

    /// <summary>Distinct agencies whose reports those pages carry.</summary>
    public int Agencies => Carriers.Agencies(Claims);

    /// <summary>The support in one sentence.</summary>
    public override string ToString() =>
        $"{Proposition.Id} {EnumWords<Stance>.Lower[Stance]}: {Words.Count(Count, "origin")}, {Words.Count(Claims.Count, "claim")}, {Words.Count(Pages, "page")}";

    View IShown.View() => new(
        new Paragraph($"{EnumWords<Stance>.Lower[Stance]} “{Proposition.Text}”: {Words.Count(Count, "origin")}, {Words.Count(Claims.Count, "claim")}, {Words.Count(Pages, "page")}."),
        new Grid(
            null, [new("informant"), new("itself"), new("cited by"), new("claims"), new("pages")],
            [.. Origins.Select(o => (IReadOnlyList<GridCell>)[o.Informant.Name, o.SpeaksItself ? "yes" : "no", Words.List(o.CitedBy.Select(a => a.Name)), Words.List(o.Claims.Select(c => c.Id)), Words.List(o.Pages.Select(p => p.Publisher ?? p.Id).Distinct())])]));

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
