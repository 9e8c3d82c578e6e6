using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What a second reading, which was not blind, found: a row for all claims, then one for each field that was remarked upon.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ReadingSummary>))]
public sealed class ReadingSummary : SelectableTable<ReadingSummary, ReadingCount>
{
    private ReadingSummary(IReadOnlyList<ReadingCount> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "rows on the second reading, which saw the first";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<ReadingCount>> Columns { get; } =
    [
        new("field", typeof(string), r => r.Field ?? "(all claims)"),
        new("same", typeof(long), r => (long)r.Same),
        new("noted", typeof(long), r => (long)r.Noted),
        new("differs", typeof(long), r => (long)r.Differs),
    ];

    private protected override ReadingSummary Holding(IReadOnlyList<ReadingCount> rows) => new(rows);

    internal static ReadingSummary Of(IReadOnlyList<SecondReading> readings)
    {
        var fields = readings.SelectMany(reading => reading.Fields).Distinct(StringComparer.Ordinal)
            .Select(field => Row(field, readings, reading => reading.Fields.Contains(field)))
            .OrderByDescending(row => row.Differs).ThenByDescending(row => row.Noted).ThenBy(row => row.Field, StringComparer.Ordinal);
        return new([Row(null, readings, reading => reading.Outcome != ReadingOutcome.Same), .. fields]);
    }

    private static ReadingCount Row(string? field, IReadOnlyList<SecondReading> readings, Func<SecondReading, bool> remarked)
    {
        var (noted, differs) = (readings.Count(r => remarked(r) && r.Outcome == ReadingOutcome.Noted), readings.Count(r => remarked(r) && r.Outcome == ReadingOutcome.Differs));
        return new(field, readings.Count - noted - differs, noted, differs);
    }
}

/// <summary>How many claims a second reading left as they were, noted or corrected.</summary>
/// <param name="Field">The field; null for the claims as wholes.</param>
/// <param name="Same">Those on which nothing was remarked there.</param>
/// <param name="Noted">Those with a note that concerns it.</param>
/// <param name="Differs">Those with a correction that concerns it. A row with several fields does not say which of them was wrong.</param>
public sealed record ReadingCount(string? Field, int Same, int Noted, int Differs);
