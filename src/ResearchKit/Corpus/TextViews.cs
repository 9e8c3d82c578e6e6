namespace ResearchKit;

/// <summary>Shows texts whole, each with the id by which it is cited.</summary>
internal static class TextViews
{
    /// <summary>An article: what it is and where it stands, then its paragraphs.</summary>
    public static View Of(Article article)
    {
        string?[] details = [article.Kind, article.Publisher, article.Published?.Describe(), article.Licence, article.Url];
        return new([
            new Heading(article.Title),
            new Paragraph(string.Join(" · ", details.OfType<string>())),
            .. article.Passages.Select(passage => Cited(passage.Text, passage.Id)),
        ]);
    }

    /// <summary>A paragraph or a sentence.</summary>
    public static View Of(string text, string id) => new(Cited(text, id));

    private static Paragraph Cited(string text, string id) => new($"{text.ReplaceLineEndings(" ")} [{id}]");
}
