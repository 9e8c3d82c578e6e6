namespace ResearchKit;

/// <summary>Splits an article's text into paragraphs, which blank lines part.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The paragraphs, with their ids.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="text">The text, its lines ended by LF.</param>
    public static IReadOnlyList<Passage> Split(string articleId, string text)
    {
        var passages = new List<Passage>();
        int start = 0, end = 0;
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var at and >= 0 ? at + 1 : text.Length;
            if (!text.AsSpan(line, next - line).IsWhiteSpace())
            {
                end = next;
            }
            else
            {
                Add(passages, articleId, text[start..end]);
                start = end = next;
            }

            line = next;
        }

        Add(passages, articleId, text[start..end]);
        return passages;
    }

    private static void Add(List<Passage> passages, string articleId, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            passages.Add(new(FormattableString.Invariant($"{articleId}#p{passages.Count + 1}"), paragraph.Trim()));
        }
    }
}
