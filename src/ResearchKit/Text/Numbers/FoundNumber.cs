namespace ResearchKit;

/// <summary>A number found in a text.</summary>
/// <param name="Value">The number, as it is most likely meant.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Scale">By what a word after it multiplied it: 1,000 for <c>thousand</c>; 1 without such a word.</param>
internal sealed record FoundNumber(double Value, int Start, int End, double Scale = 1)
{
    /// <summary>What else its wording may mean.</summary>
    public IReadOnlyList<double> Others { get; init; } = [];
}
