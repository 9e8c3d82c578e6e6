namespace ResearchKit;

/// <summary>One occurrence of a keyword, in its context.</summary>
/// <param name="Left">The words before it, verbatim.</param>
/// <param name="Keyword">The keyword as it stands in the text.</param>
/// <param name="Right">The words after it, verbatim.</param>
/// <param name="PassageId">The paragraph in which it stands, such as <c>seed#p3</c>.</param>
/// <param name="Kind">The kind of text: <c>article</c> or <c>brief</c>.</param>
public sealed record ConcordanceLine(string Left, string Keyword, string Right, string PassageId, string Kind);
