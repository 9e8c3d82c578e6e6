namespace ResearchKit;

/// <summary>What a fact-checker found of a claim: what makes a ClaimReview of it. The kit never makes one up.</summary>
/// <param name="Reviewer">Who checked.</param>
/// <param name="Url">Where the check was published.</param>
/// <param name="Rating">The finding in words, such as <c>Unproven</c>.</param>
public sealed record ClaimVerdict(string Reviewer, string Url, string Rating)
{
    /// <summary>When it was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The finding on a scale, where the checker has one.</summary>
    public double? Value { get; init; }

    /// <summary>The worst value of that scale.</summary>
    public double? Worst { get; init; }

    /// <summary>The best value of that scale.</summary>
    public double? Best { get; init; }
}
