namespace ResearchKit;

/// <summary>The kinds of text in a corpus, which no analysis of wording mixes without saying so.</summary>
internal static class ArticleKinds
{
    /// <summary>A text as published.</summary>
    public const string Article = "article";

    /// <summary>A text made of the tables' own summaries.</summary>
    public const string Brief = "brief";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } = [Article, Brief];

    /// <summary>The place of a kind among the kinds, from 0.</summary>
    public static int Order(string kind) => kind == Article ? 0 : 1;

    /// <summary>A number of texts of a kind in words: <c>1 article</c>, <c>166 briefs</c>.</summary>
    public static string Count(int number, string kind) =>
        FormattableString.Invariant($"{number:N0} {kind}{(number == 1 ? "" : "s")}");
}
