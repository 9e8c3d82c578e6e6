using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Two claims of which one asserts what the other denies.</summary>
/// <param name="First">The earlier claim.</param>
/// <param name="Second">The later claim.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Contradiction>))]
public sealed record Contradiction(Claim First, Claim Second) : IShown
{
    /// <summary>What the one asserts and the other denies.</summary>
    public Proposition Proposition => First.Proposition;

    /// <summary>The claim that asserts it.</summary>
    public Claim Asserting => First.Stance == Stance.Asserts ? First : Second;

    /// <summary>The claim that denies it.</summary>
    public Claim Denying => First.Stance == Stance.Asserts ? Second : First;

    /// <summary>Whether an actor contradicts itself or another.</summary>
    public ContradictionKind Kind => First.Actor.Id == Second.Actor.Id ? ContradictionKind.OwnReversal : ContradictionKind.BetweenActors;

    /// <summary>The fewest days that can lie between the two; 0 where they can fall on the same day.</summary>
    public long Days => First.Date.Overlaps(Second.Date) ? 0 : Second.Date.FirstDay - First.Date.LastDay;

    /// <summary>The kind as a table writes it: <c>own reversal</c>.</summary>
    internal string KindInWords => Kind == ContradictionKind.OwnReversal ? "own reversal" : "between actors";

    /// <summary>The two in one sentence.</summary>
    public override string ToString() =>
        $"{Asserting.Actor.Name} ({Asserting.Date}, {Asserting.Id}) asserts and {Denying.Actor.Name} ({Denying.Date}, {Denying.Id}) denies: {Proposition.Text}";

    View IShown.View() => RecordView.Of(this);
}

/// <summary>Who contradicts whom.</summary>
public enum ContradictionKind
{
    /// <summary>One actor denies what another asserts.</summary>
    BetweenActors,

    /// <summary>An actor denies what it asserts at another time, or in another statement.</summary>
    OwnReversal,
}
