using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>One original informant of one stance on one proposition, with all claims that come from it. It counts once, however often it is cited.</summary>
/// <param name="Proposition">Of what.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Informant">From whom the claims come in the end. Never the publisher.</param>
/// <param name="Claims">The claims: its own, and those of others who cite it.</param>
/// <param name="Others">What the informant itself says of the proposition in another stance.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Origin>))]
public sealed record Origin(Proposition Proposition, Stance Stance, Actor Informant, IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> Others) : IShown, IRestsOnClaims
{
    /// <summary>Who else passes its word on.</summary>
    public IReadOnlyList<Actor> CitedBy { get; } = [.. Claims.Select(c => c.Actor).Where(a => a.Id != Informant.Id).DistinctBy(a => a.Id)];

    /// <summary>Whether it speaks for itself in any of the claims.</summary>
    public bool SpeaksItself => Claims.Any(c => c.Actor.Id == Informant.Id);

    /// <summary>Whether it is cited for a stance that it does not take itself, but takes another.</summary>
    public bool SaysOtherwise => !SpeaksItself && Others.Count > 0;

    /// <summary>The pages that carry the claims.</summary>
    public IReadOnlyList<Source> Pages { get; } = [.. Carriers.Pages(Claims)];

    /// <summary>The origin in one sentence.</summary>
    public override string ToString() =>
        $"{Informant.Name} {EnumWords<Stance>.Lower[Stance]}{(CitedBy.Count == 0 ? "" : $", cited by {Words.List(CitedBy.Select(a => a.Name))}")} ({string.Join(", ", Claims.Select(c => c.Id))}): {Proposition.Text}";

    View IShown.View() => new(
        new Paragraph(ToString()),
        new Grid(null, [new("claim"), new("said"), new("chain"), new("summary"), new("evidence")], [.. Claims.Select(c => (IReadOnlyList<GridCell>)[c.Id, c.Date.ToString(), Carriers.Path(c), c.Summary, EvidenceCell.Of(c)])]));

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims.Concat(Others);
}
