namespace ResearchKit;

/// <summary>A row of the data behind a mark of a chart: a claim or an event.</summary>
/// <param name="Mark">What the mark stands for in the chart, such as an actor and a proposition.</param>
/// <param name="Claim">The claim, with its row and its words; null where an event stands behind the mark.</param>
/// <param name="Event">The event, likewise; null where a claim stands behind the mark.</param>
public sealed record TracedMark(string Mark, TracedClaim? Claim, TracedEvent? Event)
{
    /// <summary>The row as <c>claims.csv:15</c>; null where it was not read from a study's files.</summary>
    public string? Row => Claim?.Row ?? Event?.Row;

    /// <summary>The claim's or the event's id.</summary>
    public string Id => Claim?.Claim.Id ?? Event!.Event.Id;

    /// <summary>When the claim was made, or the event is said to have happened.</summary>
    public EdtfDate Date => Claim?.Claim.Date ?? Event!.Event.Date;

    /// <summary>The words of the article that stand behind it, verbatim; null where a page alone does.</summary>
    public string? Passage => Claim?.Passage ?? Event?.Passage;

    /// <summary>The page where it was read.</summary>
    public Source? Source => Claim is null ? Event!.Event.Source : Claim.Claim.Evidence.Source;

    /// <summary>The mark, and what stands behind it, on one line.</summary>
    public override string ToString() => $"{Mark}: {Claim?.ToString() ?? Event!.ToString()}";
}
