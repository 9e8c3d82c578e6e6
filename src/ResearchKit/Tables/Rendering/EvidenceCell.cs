namespace ResearchKit;

/// <summary>Shows where something was read.</summary>
internal static class EvidenceCell
{
    /// <summary>The passage that a claim was read in, or else who published the page, with a link to it.</summary>
    public static GridCell Of(Claim claim) => claim.Evidence.Passage is { } passage ? passage : Of(claim.Evidence.Source);

    /// <summary>Who published the page, with a link to it.</summary>
    public static GridCell Of(Source? source) => source is null ? default(string) : new GridCell(source.Publisher ?? source.Id, source.Url);
}
