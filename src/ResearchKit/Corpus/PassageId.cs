namespace ResearchKit;

/// <summary>Ids of passages, <c>article-id#p3</c>, and of sentences, <c>article-id#p3.s2</c>.</summary>
internal static class PassageId
{
    /// <summary>The article of a passage's or sentence's id; null where there is none.</summary>
    public static string? ArticleOf(string? id) => id is null ? null : id.Split('#', 2)[0];
}
