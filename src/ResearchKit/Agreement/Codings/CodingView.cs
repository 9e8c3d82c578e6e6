namespace ResearchKit;

/// <summary>Shows a coding: each property beside its name, those that are missing left out.</summary>
internal static class CodingView
{
    public static View Of(Coding coding) => new(new Grid(null, [], [.. Rows(coding).Where(row => row.Text is not null).Select(row => (IReadOnlyList<GridCell>)[row.Name, row.Text])]));

    private static IEnumerable<(string Name, string? Text)> Rows(Coding coding) =>
    [
        ("coding", coding.Id),
        ("coder", coding.Coder),
        ("passage", coding.Claim.Evidence.Passage),
        ("proposition", coding.Claim.Proposition.Text),
        ("claimant's mention", coding.ClaimantMention),
        ("actor", $"{coding.Actor.Name} ({coding.Actor.Id})"),
        ("voice", EnumWords<Voice>.Lower[coding.Voice]),
        ("stance", CodingTable.Word(coding.Stance)),
        ("figure", CellText.Of(coding.Figure)),
        ("unit", coding.FigureUnit),
        ("qualifier", coding.FigureQualifier is { } qualifier ? EnumWords<FigureQualifier>.Lower[qualifier] : null),
        ("confidence", CellText.Of(coding.Confidence)),
        ("note", coding.Note),
    ];
}
