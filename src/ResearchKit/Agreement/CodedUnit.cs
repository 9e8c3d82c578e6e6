namespace ResearchKit;

/// <summary>A unit as coders judged it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">The document that it is from; null where that is not told.</param>
/// <param name="Values">What each coder found, in the order of the coders; null where a coder did not judge it.</param>
public sealed record CodedUnit(string Id, string? Document, IReadOnlyList<string?> Values)
{
    /// <summary>Whether two coders who judged it found different things.</summary>
    public bool IsDisputed => Values.OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
}
