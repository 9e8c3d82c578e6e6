namespace ResearchKit;

/// <summary>A claim behind a result, with the place where it stands in the data and what it rests on in turn.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="File">The file that it was read from, relative to the study; null where it was not read from a study's files.</param>
/// <param name="Line">Its line in that file, from 1; null as above.</param>
/// <param name="Passage">The words of the article that report it, verbatim; null where the evidence is a page alone.</param>
public sealed record TracedClaim(Claim Claim, string? File, int? Line, string? Passage)
{
    /// <summary>The row as <c>claims.csv:15</c>; null where it was not read from a study's files.</summary>
    public string? Row => File is null ? null : FormattableString.Invariant($"{File}:{Line}");

    /// <summary>Whom the actor cites, nearest first: <c>B who cites C</c>; null where it speaks for itself.</summary>
    public string? Cites => Claim.Evidence.Chain is { Count: > 0 } chain ? string.Join(" who cites ", chain.Select(actor => actor.Name)) : null;

    /// <summary>Claim, row and source on one line.</summary>
    public override string ToString() => $"{Claim.Id}{(Row is null ? "" : $" ({Row})")}: {Claim.Evidence.Passage ?? Claim.Evidence.Source?.ToString() ?? "no source"}";
}
