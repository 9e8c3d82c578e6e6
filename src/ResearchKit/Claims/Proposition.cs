using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>One neutral sentence that can be affirmed or denied.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Proposition>))]
public sealed record Proposition : IShown
{
    /// <summary>Stable id, such as <c>troops-sent</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A few words that stand for it where the sentence has no room, as on a chart's axis.</summary>
    public required string Label { get; init; }

    /// <summary>The sentence, word for word the same for every actor.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about, such as <c>deployment</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The study that it was read in; null where it was made otherwise. Not a part of what it is.</summary>
    internal Study? Study { get; set; }

    /// <summary>Whether the other is the same in all that it says.</summary>
    public bool Equals(Proposition? other) =>
        other is not null && (Id, Label, Text, Topic) == (other.Id, other.Label, other.Text, other.Topic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Label, Text, Topic);

    /// <inheritdoc/>
    public override string ToString() => Text;

    View IShown.View() => RecordView.Of(this);
}
