using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>From one figure of an actor to its next of the same thing.</summary>
/// <param name="Line">The line that both are on.</param>
/// <param name="Before">The claim that gives the earlier figure.</param>
/// <param name="After">The claim that gives the later one.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureStep>))]
public sealed record FigureStep(FigureLine Line, Claim Before, Claim After) : IShown, IRestsOnClaims
{
    /// <summary>The days from the one to the other.</summary>
    public DayRange Days => DayRange.Between(Before.Date, After.Date);

    /// <summary>The later less the earlier.</summary>
    public NumberRange Difference => After.Figure!.Range.Minus(Before.Figure!.Range);

    /// <summary>How many times the later is the earlier.</summary>
    public NumberRange Factor => After.Figure!.Range.Over(Before.Figure!.Range);

    /// <summary>Whether the later is surely lower. A total that falls was revised.</summary>
    public bool Falls => After.Figure!.Range.AtMost < Before.Figure!.Range.AtLeast;

    /// <summary>The step in one sentence.</summary>
    public override string ToString() => $"{Line.Actor.Name}: {Before.Figure} ({Before.Date}, {Before.Id}) → {After.Figure} ({After.Date}, {After.Id})";

    View IShown.View() => RestingView.Of(ToString(), this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => [Before, After];
}
