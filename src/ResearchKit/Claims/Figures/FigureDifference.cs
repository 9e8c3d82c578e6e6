using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Two actors' figures of one thing that stood on the same day.</summary>
/// <param name="Basis">Whether they are totals, of a period or of a time.</param>
/// <param name="On">The day from which both stood, as the later of the two claims dates it; of figures for a period, what both periods share begins it.</param>
/// <param name="A">The one's claim.</param>
/// <param name="B">The other's.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureDifference>))]
public sealed record FigureDifference(FigureBasis Basis, EdtfDate On, Claim A, Claim B) : IShown, IRestsOnClaims
{
    /// <summary>The one's figure less the other's.</summary>
    public NumberRange Difference => A.Figure!.Range.Minus(B.Figure!.Range);

    /// <summary>How many times the one's figure is the other's.</summary>
    public NumberRange Factor => A.Figure!.Range.Over(B.Figure!.Range);

    /// <summary>Whether one number could meet both, as <c>at least 1,000</c> and <c>3,000</c> can be met.</summary>
    public bool CanBothHold => A.Figure!.Range.Overlaps(B.Figure!.Range);

    /// <summary>The difference in one sentence.</summary>
    public override string ToString() => $"{On}: {A.Actor.Name} {A.Figure} ({A.Id}), {B.Actor.Name} {B.Figure} ({B.Id}), a factor of {Factor}";

    View IShown.View() => RestingView.Of(ToString(), this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => [A, B];
}
