namespace ResearchKit;

/// <summary>A text of the corpus.</summary>
public sealed record Article
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
}

/// <summary>A paragraph of an article.</summary>
/// <param name="Id">Stable id, <c>article-id#p3</c>; paragraphs count from 1.</param>
/// <param name="Text">The paragraph, verbatim.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record Passage(string Id, string Text, IReadOnlyList<Sentence> Sentences);

/// <summary>A sentence of a paragraph.</summary>
/// <param name="Id">Stable id, <c>article-id#p3.s2</c>; sentences count from 1.</param>
/// <param name="Text">The sentence, verbatim.</param>
public sealed record Sentence(string Id, string Text);
