using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What stands behind the marks of a chart: each claim or event of each mark with its row in the data, its words or its page.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ChartTrail>))]
public sealed class ChartTrail : Table<TracedMark>
{
    internal ChartTrail(IReadOnlyList<TracedMark> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "rows behind the marks";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<TracedMark>> Columns => All;

    /// <summary>The pages on which it was read, each once.</summary>
    public IReadOnlyList<Source> Sources => [.. this.Select(row => row.Source).OfType<Source>().DistinctBy(source => source.Id)];

    private protected override IReadOnlyList<ShownColumn<TracedMark>> Shown { get; } =
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
