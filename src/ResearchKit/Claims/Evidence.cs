using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What a claim rests on.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Evidence>))]
public sealed record Evidence : IShown
{
    /// <summary>The page that reports it.</summary>
    public Source? Source { get; init; }

    /// <summary>Another page on which a second reader found it.</summary>
    public Source? SecondSource { get; init; }

    /// <summary>The passage that reports it, such as <c>seed#p3</c> or <c>seed#p3.s2</c>.</summary>
    public string? Passage { get; init; }

    /// <summary>
    /// The chain of attribution beyond the claim's own actor, nearest first: where the actor cites B, and B cites C,
    /// it is B, C. Empty where the actor speaks for itself.
    /// </summary>
    public IReadOnlyList<Actor> Chain { get; init; } = [];

    /// <summary>The evidence as plain text.</summary>
    public override string ToString() => TextView.Of(RecordView.Of(this));

    View IShown.View() => RecordView.Of(this);
}
