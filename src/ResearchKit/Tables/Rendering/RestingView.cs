namespace ResearchKit;

/// <summary>Shows a result with the claims that it rests on.</summary>
internal static class RestingView
{
    /// <summary>A sentence, and a table of the claims.</summary>
    public static View Of(string sentence, IRestsOnClaims result) => new(
        new Paragraph(sentence),
        new Grid(
            null, [new("claim"), new("said"), new("actor"), new("stance"), new("figure"), new("summary"), new("evidence")],
            [.. result.RestsOn.Select(c => (IReadOnlyList<GridCell>)[c.Id, c.Date.ToString(), c.Actor.Name, EnumWords<Stance>.Lower[c.Stance], c.Figure?.ToString(), c.Summary, EvidenceCell.Of(c)])]));
}
