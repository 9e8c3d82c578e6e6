namespace ResearchKit;

/// <summary>Shows where something was read.</summary>
internal static class EvidenceCell
{
    /// <summary>The passage that a claim was read in, or else who published the page; with a link to the page either way.</summary>
    public static GridCell Of(Claim claim) => Linked(claim.Evidence.Passage, claim.Evidence.Source);

    /// <summary>The passage that reports an event, or else who published the page; with a link to the page either way.</summary>
    public static GridCell Of(Event e) => Linked(e.Passage, e.Source);

    private static GridCell Linked(string? passage, Source? source) => passage is null ? Of(source) : new GridCell(passage, source?.Url);

    /// <summary>Who published the page, or its title where that is not known, with a link to it.</summary>
    public static GridCell Of(Source? source) => source is null ? default(string) : new GridCell(source.Name, source.Url);
}
