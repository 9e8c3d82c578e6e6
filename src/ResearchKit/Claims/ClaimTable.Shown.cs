namespace ResearchKit;

public sealed partial class ClaimTable
{
    private protected override IReadOnlyList<ShownColumn<Claim>> Shown { get; } =
    [
        new("claim", c => c.Id),
        new("said", c => c.Date.ToString()),
        new("actor", c => c.Actor.Name),
        new("stance", c => EnumWords<Stance>.Lower[c.Stance]),
        new("proposition", c => c.Proposition.Label),
        new("figure", c => c.Figure?.ToString()),
        new("summary", c => c.Summary),
        new("evidence", EvidenceCell.Of),
    ];
}
