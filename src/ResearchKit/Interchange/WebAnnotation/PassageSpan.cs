namespace ResearchKit;

/// <summary>A stretch of an article's text, in UTF-16 units.</summary>
internal sealed record PassageSpan(Article Article, string Id, int Start, int End)
{
    /// <summary>Its text.</summary>
    public string Quote => Article.Text[Start..End];

    /// <summary>Where the article is to be found: its address, or its file in the package.</summary>
    public string Source => Article.Url ?? $"articles/{Article.Id}.md";

    /// <summary>The span of a passage or sentence; null where there is none.</summary>
    public static PassageSpan? Find(Corpus corpus, string? id) =>
        PassageId.ArticleOf(id) is { } name && corpus.TryGet(name, out var article) ? All(article).FirstOrDefault(span => span.Id == id) : null;

    /// <summary>The article, its paragraphs and its sentences, larger ones first.</summary>
    public static IEnumerable<PassageSpan> All(Article article)
    {
        yield return new(article, article.Id, 0, article.Text.Length);
        var paragraph = 0;
        foreach (var passage in article.Passages)
        {
            yield return new(article, passage.Id, paragraph, paragraph + passage.Text.Length);
            var sentence = 0;
            foreach (var part in passage.Sentences)
            {
                sentence = passage.Text.IndexOf(part.Text, sentence, StringComparison.Ordinal);
                yield return new(article, part.Id, paragraph + sentence, paragraph + sentence + part.Text.Length);
                sentence += part.Text.Length;
            }

            paragraph += passage.Text.Length + 2;
        }
    }

    /// <summary>The smallest passage that holds a stretch.</summary>
    public static PassageSpan Holding(Article article, int start, int end) =>
        All(article).Reverse().Where(span => span.Start <= start && end <= span.End).MinBy(span => span.End - span.Start)!;

    /// <summary>What stands before it, at most some units, no letter split.</summary>
    public string Before(int most)
    {
        var from = Math.Max(0, Start - most);
        return Article.Text[(from > 0 && char.IsLowSurrogate(Article.Text[from]) ? from + 1 : from)..Start];
    }

    /// <summary>What stands after it, at most some units, no letter split.</summary>
    public string After(int most)
    {
        var to = Math.Min(Article.Text.Length, End + most);
        return Article.Text[End..(to < Article.Text.Length && char.IsLowSurrogate(Article.Text[to]) ? to - 1 : to)];
    }
}
