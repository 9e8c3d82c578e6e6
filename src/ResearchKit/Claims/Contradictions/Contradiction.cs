using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Two claims of which one asserts what the other denies.</summary>
/// <param name="First">The earlier claim, by the first day that it can mean.</param>
/// <param name="Second">The later claim.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Contradiction>))]
public sealed record Contradiction(Claim First, Claim Second) : IShown, IRestsOnClaims
{
    /// <summary>What the one asserts and the other denies.</summary>
    public Proposition Proposition => First.Proposition;

    /// <summary>The claim that asserts it.</summary>
    public Claim Asserting => First.Stance == Stance.Asserts ? First : Second;

    /// <summary>The claim that denies it.</summary>
    public Claim Denying => First.Stance == Stance.Asserts ? Second : First;

    /// <summary>Who contradicts whom.</summary>
    public ContradictionKind Kind =>
        First.Actor.Id == Second.Actor.Id ? ContradictionKind.OwnReversal
        : Government.Of(First.Actor) is { } country && country == Government.Of(Second.Actor) ? ContradictionKind.WithinGovernment
        : ContradictionKind.BetweenActors;

    /// <summary>The fewest days that can lie between the two; 0 where they can fall on the same day.</summary>
    public long Days => First.Date.Overlaps(Second.Date) ? 0 : Second.Date.FirstDay - First.Date.LastDay;

    /// <summary>The days from the first to the second, at least and at most; at least below zero where either can have come first.</summary>
    public DayRange Between => DayRange.Between(First.Date, Second.Date);

    /// <summary>The kind as a table writes it: <c>own reversal</c>.</summary>
    internal string KindInWords => EnumWords<ContradictionKind>.Lower[Kind].Replace('_', ' ');

    /// <summary>The two in one sentence.</summary>
    public override string ToString() =>
        $"{Asserting.Actor.Name} ({Asserting.Date}, {Asserting.Id}) asserts and {Denying.Actor.Name} ({Denying.Date}, {Denying.Id}) denies: {Proposition.Text}";

    View IShown.View() => RecordView.Of(this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => [First, Second];
}
