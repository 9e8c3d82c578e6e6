using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Pairs of claims that contradict each other: own reversals first, then those with the fewest days between.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Contradictions>))]
public sealed class Contradictions : Table<Contradiction>
{
    internal Contradictions(IReadOnlyList<Contradiction> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "contradictions";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Contradiction>> Columns => All;

    private static IReadOnlyList<Column<Contradiction>> All { get; } =
    [
        new("proposition_id", typeof(string), c => c.Proposition.Id),
        new("asserts", typeof(string), c => c.Asserting.Actor.Name),
        new("asserts_date", typeof(EdtfDate), c => c.Asserting.Date),
        new("asserts_claim_id", typeof(string), c => c.Asserting.Id),
        new("denies", typeof(string), c => c.Denying.Actor.Name),
        new("denies_date", typeof(EdtfDate), c => c.Denying.Date),
        new("denies_claim_id", typeof(string), c => c.Denying.Id),
        new("days", typeof(long), c => c.Days),
        new("kind", typeof(string), c => c.KindInWords),
    ];
}
