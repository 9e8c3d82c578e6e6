using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A measure of agreement: its value, how sure it is, what it rests on, and where its formula comes from.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<AgreementResult>))]
public sealed record AgreementResult : IShown
{
    /// <summary>What was judged, such as <c>stance</c>.</summary>
    public required string Variable { get; init; }

    /// <summary>The measure's name, such as <c>Krippendorff's α</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The scale or the weights with which it was computed; null where it has none.</summary>
    public string? Detail { get; init; }

    /// <summary>Its value, at most 1; null where it is undefined, and never not-a-number.</summary>
    public double? Value { get; init; }

    /// <summary>Why it is undefined, as a clause; null where it has a value.</summary>
    public string? Undefined { get; init; }

    /// <summary>Between what values it may lie; null where nothing can be said, and <see cref="Note"/> says why.</summary>
    public AgreementInterval? Interval { get; init; }

    /// <summary>Its asymptotic standard error, where the measure has one.</summary>
    public double? StandardError { get; init; }

    /// <summary>The number of coders who judged any unit.</summary>
    public required int Coders { get; init; }

    /// <summary>The number of units that two coders or more judged; others say nothing of agreement.</summary>
    public required int Units { get; init; }

    /// <summary>The number of judgements of those units.</summary>
    public required int PairableValues { get; init; }

    /// <summary>What a reader must know besides.</summary>
    public string? Note { get; init; }

    /// <summary>Where the formula comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What was found, in a sentence.</summary>
    public override string ToString() => AgreementText.Sentence(this);

    View IShown.View() => AgreementView.Of(this);
}
