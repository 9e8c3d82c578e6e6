namespace ResearchKit;

/// <summary>How often a word occurs in texts of one kind.</summary>
/// <param name="Word">The word in small letters, without a possessive ending.</param>
/// <param name="Kind">The kind of text: <c>article</c> or <c>brief</c>.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="Texts">In how many texts it occurs.</param>
/// <param name="PerThousand">How often it occurs in a thousand words of that kind of text, those left out of the count included.</param>
public sealed record WordFrequency(string Word, string Kind, int Count, int Texts, double PerThousand);
