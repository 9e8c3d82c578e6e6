using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What a result rests on: each claim with its row in the data, its words or its page, and whom its actor cites.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<EvidenceTrail>))]
public sealed class EvidenceTrail : Trail<EvidenceTrail, TracedClaim>
{
    internal EvidenceTrail(IReadOnlyList<TracedClaim> rows)
        : base(rows, "claims behind it", All, Cells, row => [row.Claim.Evidence.Source, row.Claim.Evidence.SecondSource])
    {
    }

    private protected override EvidenceTrail Holding(IReadOnlyList<TracedClaim> rows) => new(rows);

    private static IReadOnlyList<ShownColumn<TracedClaim>> Cells { get; } =
    [
        new("claim", row => row.Claim.Id),
        new("row", row => row.Row),
        new("said", row => row.Claim.Date.ToString()),
        new("actor", row => row.Claim.Actor.Name),
        new("what", row => row.Passage is { } words ? $"“{words}”" : row.Claim.Summary),
        new("read in", row => EvidenceCell.Of(row.Claim)),
        new("and in", row => EvidenceCell.Of(row.Claim.Evidence.SecondSource)),
        new("who cites", row => row.Cites),
    ];

    private static IReadOnlyList<Column<TracedClaim>> All { get; } =
    [
        new("claim_id", typeof(string), row => row.Claim.Id),
        new("file", typeof(string), row => row.File),
        new("line", typeof(long), row => (long?)row.Line),
        new("claim_date", typeof(EdtfDate), row => row.Claim.Date),
        new("actor", typeof(string), row => row.Claim.Actor.Name),
        new("summary", typeof(string), row => row.Claim.Summary),
        new("passage", typeof(string), row => row.Claim.Evidence.Passage),
        new("words", typeof(string), row => row.Passage),
        new("source_url", typeof(string), row => row.Claim.Evidence.Source?.Url),
        new("second_source_url", typeof(string), row => row.Claim.Evidence.SecondSource?.Url),
        new("cites", typeof(string), row => row.Cites),
    ];
}
