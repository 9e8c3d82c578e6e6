using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A text of the corpus.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Article>))]
public sealed record Article : IShown
{
    /// <summary>Stable id, and the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary><c>article</c>, a text as published, or <c>brief</c>, made of the tables' own summaries.</summary>
    public required string Kind { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, where that is known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Where it stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Language as BCP 47, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Licence of the text.</summary>
    public string? Licence { get; init; }

    /// <summary>Id of the source page that it is, or is made from.</summary>
    public string? SourceId { get; init; }

    /// <summary>Its paragraphs.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Its sentences, paragraph after paragraph.</summary>
    public IEnumerable<Sentence> Sentences => Passages.SelectMany(passage => passage.Sentences);

    /// <summary>Its paragraphs, each apart from the next by one blank line.</summary>
    public string Text => string.Join("\n\n", Passages.Select(passage => passage.Text));

    /// <summary>Its title and who published it when.</summary>
    public override string ToString() => Details is { Length: > 0 } details ? $"{Title} ({details})" : Title;

    View IShown.View() => TextViews.Of(this);

    private string Details => string.Join(", ", new[] { Publisher, Published?.Describe() }.OfType<string>());
}
