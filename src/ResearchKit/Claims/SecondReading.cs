using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What a second reader, who saw the first coding, found on a claim as it was first coded.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<SecondReading>))]
public sealed record SecondReading : IShown
{
    /// <summary>Id of the claim.</summary>
    public required string ClaimId { get; init; }

    /// <summary>What was found.</summary>
    public required ReadingOutcome Outcome { get; init; }

    /// <summary>The fields of the claim that it concerns.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The page on which the second reader found the claim.</summary>
    public required Source SecondSource { get; init; }

    View IShown.View() => RecordView.Of(this);
}

/// <summary>What a second reader found.</summary>
public enum ReadingOutcome
{
    /// <summary>The same as the first.</summary>
    Same,

    /// <summary>The same, with something to note.</summary>
    Noted,

    /// <summary>Something else; it was corrected.</summary>
    Differs,
}
