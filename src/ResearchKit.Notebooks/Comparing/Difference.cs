namespace ResearchKit.Notebooks;

/// <summary>One thing in which a rerun differs from what is committed.</summary>
/// <param name="Output">Which output of the cell, from 1.</param>
/// <param name="Form">What it is: a MIME type, the name of a stream, <c>error</c>.</param>
/// <param name="Place">Where in it, in words: a line, a row and column, a path of JSON. Empty for the whole.</param>
/// <param name="Was">What is committed; null for what is new.</param>
/// <param name="Now">What the rerun gave; null for what is missing.</param>
/// <param name="Amount">By how much, where both are numbers; otherwise null.</param>
public sealed record Difference(int Output, string Form, string Place, string? Was, string? Now, string? Amount = null)
{
    /// <summary>Where it is, in words.</summary>
    public string Where => FormattableString.Invariant($"output {Output}, {Form}{(Place.Length > 0 ? ", " : "")}{Place}");
}
