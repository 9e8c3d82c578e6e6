namespace ResearchKit;

/// <summary>A span of an article that an annotation marks.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Passage">The smallest passage that holds it: a sentence, a paragraph, or the article where it runs over several.</param>
/// <param name="Quote">Its text, verbatim.</param>
/// <param name="Start">Where it starts in <see cref="ResearchKit.Article.Text"/>, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends there: the first unit after it.</param>
public sealed record ClaimSpan(string Article, string Passage, string Quote, int Start, int End)
{
    /// <summary>The annotation's own name; null where it has none.</summary>
    public string? Annotation { get; init; }

    /// <summary>The claim that it identifies; null where it identifies none.</summary>
    public string? Claim { get; init; }

    /// <summary>Its tags, such as <c>stance: asserts</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What it says of the span: its texts for any other purpose.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
