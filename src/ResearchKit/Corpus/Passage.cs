using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A paragraph of an article.</summary>
/// <param name="Id">Stable id, <c>article-id#p3</c>; paragraphs count from 1.</param>
/// <param name="Text">The paragraph, verbatim.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Passage>))]
public sealed record Passage(string Id, string Text) : IShown
{
    private IReadOnlyList<Sentence>? _sentences;

    /// <summary>Its sentences, by the rule of <see cref="SentenceSplitter"/>.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= Split();

    /// <summary>Whether the other has the same id and text.</summary>
    public bool Equals(Passage? other) => other is not null && other.Id == Id && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Text);

    /// <summary>Its text.</summary>
    public override string ToString() => Text;

    View IShown.View() => TextViews.Of(Text, Id);

    private Sentence[] Split() =>
        [.. SentenceSplitter.Split(Text).Select((text, i) => new Sentence(FormattableString.Invariant($"{Id}.s{i + 1}"), text))];
}

/// <summary>A sentence of a paragraph.</summary>
/// <param name="Id">Stable id, <c>article-id#p3.s2</c>; sentences count from 1.</param>
/// <param name="Text">The sentence, verbatim.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<Sentence>))]
public sealed record Sentence(string Id, string Text) : IShown
{
    /// <summary>Its text.</summary>
    public override string ToString() => Text;

    View IShown.View() => TextViews.Of(Text, Id);
}
