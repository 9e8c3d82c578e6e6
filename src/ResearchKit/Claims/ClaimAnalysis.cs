namespace ResearchKit;

/// <summary>Questions to ask of claims, all of a study's or any selection of them.</summary>
public static class ClaimAnalysis
{
    /// <summary>Who took which position on what: actors against propositions.</summary>
    public static StanceMatrix StanceMatrix(this IEnumerable<Claim> claims) => new([.. claims]) { Why = Selection.Why(claims) };

    /// <summary>Who contradicts whom, or itself: every pair of claims of which one asserts and the other denies the same proposition.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="within">The most days that may lie between the two; null for any number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is below zero.</exception>
    public static Contradictions Contradictions(this IEnumerable<Claim> claims, int? within = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(within ?? 0, nameof(within));
        var table = ClaimTable.Of(claims);
        return new(ContradictionPairs.Of(table, within), table.WhyNone(
            $"No proposition is asserted and denied{(within is { } days ? $" within {Words.Count(days, "day")}" : "")} among {table.Count:N0} claims."));
    }

    /// <summary>The figures of a unit in order of date, each with who gave it.</summary>
    /// <param name="claims">The claims; one that reports another of them again is left out.</param>
    /// <param name="unit">What is counted, such as <c>troops</c>.</param>
    /// <exception cref="ArgumentException">The claims give figures, but none of that unit; the message names the units.</exception>
    public static FigureSeries Figures(this IEnumerable<Claim> claims, string unit) => FigureSeries.Of(ClaimTable.Of(claims), unit);
}
