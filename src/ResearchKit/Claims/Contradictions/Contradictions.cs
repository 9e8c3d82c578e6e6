using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>
/// Pairs of claims that contradict each other, ranked: an actor against itself, then offices of one government against each other, then all
/// others; in each, those with the fewest days between first, then by the ids of the claims.
/// </summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Contradictions>))]
public sealed class Contradictions : ResultTable<Contradictions, Contradiction>
{
    private readonly ContradictionPairs? _pairs;

    internal Contradictions(IReadOnlyList<Contradiction> rows, string? whyEmpty)
        : base(rows, whyEmpty) => _pairs = rows as ContradictionPairs;

    /// <inheritdoc/>
    public override string Name => "contradictions";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Contradiction>> Columns => All;

    /// <summary>Actors against themselves.</summary>
    public Contradictions AgainstThemselves() => OfKind(ContradictionKind.OwnReversal, ".AgainstThemselves()");

    /// <summary>Offices of one government against each other: actors of one country whose kind or CAMEO code is an office of a state.</summary>
    public Contradictions WithinGovernments() => OfKind(ContradictionKind.WithinGovernment, ".WithinGovernments()");

    /// <summary>All others: one actor against another of another government, or of none.</summary>
    public Contradictions BetweenActors() => OfKind(ContradictionKind.BetweenActors, ".BetweenActors()");

    /// <summary>Who contradicts whom, as a graph: a row an actor, an upright line for each two of them, with the sentence and the days below.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(ContradictionGraphOptions? options = null) => ContradictionGraphChart.Chart(this, options);

    private protected override string? Remark => IsRearranged ? null :
        "Ranked: actors against themselves, then offices of one government, then all others; in each, the fewest days between first.";

    private protected override Contradictions Over(IReadOnlyList<Contradiction> rows, string? whyEmpty) => new(rows, whyEmpty);

    private protected override IReadOnlyList<ShownColumn<Contradiction>> Shown { get; } =
    [
        new("proposition", c => c.Proposition.Label),
        new("asserts", c => c.Asserting.Actor.Name),
        new("said", c => c.Asserting.Date.ToString()),
        new("claim", c => c.Asserting.Id),
        new("evidence", c => EvidenceCell.Of(c.Asserting)),
        new("denies", c => c.Denying.Actor.Name),
        new("said", c => c.Denying.Date.ToString()),
        new("claim", c => c.Denying.Id),
        new("evidence", c => EvidenceCell.Of(c.Denying)),
        new(new GridHead("days", IsNumber: true), c => CellText.Of(c.Days)),
        new("kind", c => c.KindInWords),
    ];

    private Contradictions OfKind(ContradictionKind kind, string filter) => _pairs?.OfKind(kind) is { } pairs
        ? Narrowed(pairs, filter)
        : Narrowed(c => c.Kind == kind, filter);

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
        new("days_max", typeof(long), c => c.Between.AtMost),
        new("kind", typeof(string), c => c.KindInWords),
    ];
}
