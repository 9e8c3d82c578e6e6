using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What stands behind the marks of a chart: each claim or event of each mark with its row in the data, its words or its page.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ChartTrail>))]
public sealed class ChartTrail : Trail<ChartTrail, TracedMark>
{
    internal ChartTrail(IReadOnlyList<TracedMark> rows)
        : base(rows, "rows behind the marks", All, Cells, row => row.Claim is { } traced ? [traced.Claim.Evidence.Source, traced.Claim.Evidence.SecondSource] : [row.Event!.Event.Source])
    {
    }

    private protected override ChartTrail Holding(IReadOnlyList<TracedMark> rows) => new(rows);

    private static IReadOnlyList<ShownColumn<TracedMark>> Cells { get; } =
    [
        new("mark", row => row.Mark),
        new("behind it", row => row.Id),
        new("row", row => row.Row),
        new("date", row => row.Date.ToString()),
        new("what", row => row.Passage is { } words ? $"“{words}”" : row.Claim?.Claim.Summary ?? row.Event!.Event.Summary),
        new("read in", row => row.Claim is { } traced ? EvidenceCell.Of(traced.Claim) : EvidenceCell.Of(row.Event!.Event)),
    ];

    private static IReadOnlyList<Column<TracedMark>> All { get; } =
    [
        new("mark", typeof(string), row => row.Mark),
        new("claim_id", typeof(string), row => row.Claim?.Claim.Id),
        new("event_id", typeof(string), row => row.Event?.Event.Id),
        new("file", typeof(string), row => row.Claim?.File ?? row.Event?.File),
        new("line", typeof(long), row => (long?)(row.Claim?.Line ?? row.Event?.Line)),
        new("date", typeof(EdtfDate), row => row.Date),
        new("passage", typeof(string), row => row.Claim is { } traced ? traced.Claim.Evidence.Passage : row.Event!.Event.Passage),
        new("words", typeof(string), row => row.Passage),
        new("source_url", typeof(string), row => row.Source?.Url),
    ];
}
