namespace ResearchKit;

public sealed partial class SecondReadingTable
{
    /// <summary>
    /// How the second reading went: how many claims were found the same, noted or wrong, and which fields the notes and corrections
    /// are about. The second reader saw the first coding, so this is a check, and no agreement of independent coders.
    /// </summary>
    public ReadingSummary Summary() => ReadingSummary.Of(this);
}
