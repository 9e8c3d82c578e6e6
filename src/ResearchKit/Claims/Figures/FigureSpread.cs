using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How far apart the figures of one thing stood on a day. It has a lowest and a highest, each with who gave it, and no mean.</summary>
/// <param name="Proposition">On what.</param>
/// <param name="Basis">Whether they are totals, of periods or of a time.</param>
/// <param name="On">The day.</param>
/// <param name="Claims">The figures that stood, the lowest number first.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureSpread>))]
public sealed record FigureSpread(Proposition Proposition, FigureBasis Basis, EdtfDate On, IReadOnlyList<Claim> Claims) : IShown, IRestsOnClaims
{
    /// <summary>The claim with the lowest number.</summary>
    public Claim Lowest => Claims[0];

    /// <summary>The claim with the highest number.</summary>
    public Claim Highest => Claims[^1];

    /// <summary>How many actors gave them.</summary>
    public int Actors => Claims.Select(c => c.Actor.Id).Distinct().Count();

    /// <summary>The highest less the lowest.</summary>
    public NumberRange Difference => Highest == Lowest ? new(0, 0) : Highest.Figure!.Range.Minus(Lowest.Figure!.Range);

    /// <summary>How many times the highest is the lowest.</summary>
    public NumberRange Factor => Highest == Lowest ? new(1, 1) : Highest.Figure!.Range.Over(Lowest.Figure!.Range);

    /// <summary>Whether one number could meet all of them, as <c>at least 1,000</c> and <c>3,000</c> can be met.</summary>
    public bool CanAllHold => Claims.All(a => Claims.All(b => a.Figure!.Range.Overlaps(b.Figure!.Range)));

    /// <summary>The spread in one sentence.</summary>
    public override string ToString() =>
        $"{On}: from {Lowest.Figure} ({Lowest.Actor.Name}, {Lowest.Id}) to {Highest.Figure} ({Highest.Actor.Name}, {Highest.Id}): {Proposition.Text}";

    View IShown.View() => new(
        new Paragraph($"{FigureText.Of(Basis)} on {On}: “{Proposition.Text}”"),
        new Grid(null, [new("actor"), new("figure"), new("said"), new("claim"), new("evidence")], [.. Claims.Select(c => (IReadOnlyList<GridCell>)[c.Actor.Name, c.Figure!.ToString(), c.Date.ToString(), c.Id, EvidenceCell.Of(c)])]));

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
