namespace ResearchKit;

/// <summary>Shows where something was read.</summary>
internal static class EvidenceCell
{
    /// <summary>Who published the page, with a link to it.</summary>
    public static GridCell Of(Source? source) => source is null ? default(string) : new GridCell(source.Publisher ?? source.Id, source.Url);
}
