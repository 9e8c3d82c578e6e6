using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Codings of the same units by coders who did not see each other's.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<CodingTable>))]
public sealed partial class CodingTable : StudyTable<CodingTable, Coding>
{
    internal CodingTable(IReadOnlyList<Coding> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "codings";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Coding>> Columns => All;

    /// <summary>The coders, in the order in which they first occur.</summary>
    public IReadOnlyList<string> Coders => [.. this.Select(coding => coding.Coder).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<Column<Coding>> All { get; } =
    [
        new("coding_id", typeof(string), c => c.Id),
        new("coder", typeof(string), c => c.Coder),
        new("claim_id", typeof(string), c => c.Claim.Id),
        new("claimant_mention", typeof(string), c => c.ClaimantMention),
        new("actor_id", typeof(string), c => c.Actor.Id),
        new("voice", typeof(string), c => EnumWords<Voice>.Lower[c.Voice]),
        new("stance", typeof(string), c => Word(c.Stance)),
        new("figure", typeof(double), c => c.Figure),
        new("figure_unit", typeof(string), c => c.FigureUnit),
        new("figure_qualifier", typeof(string), c => c.FigureQualifier is { } qualifier ? EnumWords<FigureQualifier>.Lower[qualifier] : null),
        new("confidence", typeof(long), c => (long)c.Confidence),
        new("note", typeof(string), c => c.Note),
        new("passage", typeof(string), c => c.Claim.Evidence.Passage) { IsDerived = true },
        new("proposition_id", typeof(string), c => c.Claim.Proposition.Id) { IsDerived = true },
        new("actor", typeof(string), c => c.Actor.Name) { IsDerived = true },
    ];

    private protected override IReadOnlyList<ShownColumn<Coding>> Shown { get; } =
    [
        new("coding", c => c.Id),
        new("passage", c => c.Claim.Evidence.Passage),
        new("proposition", c => c.Claim.Proposition.Label),
        new("actor", c => c.Actor.Name),
        new("voice", c => EnumWords<Voice>.Lower[c.Voice]),
        new("stance", c => Word(c.Stance)),
        new("figure", c => c.Figure is null ? null : $"{CellText.Of(c.Figure)} {c.FigureUnit}"),
        new(new GridHead("confidence", IsNumber: true), c => CellText.Of(c.Confidence)),
        new("note", c => c.Note),
    ];

    /// <summary>The word for a stance in a coding; <c>none</c> where the passage takes no position.</summary>
    internal static string Word(Stance? stance) => stance is { } taken ? EnumWords<Stance>.Lower[taken] : "none";

    private protected override RowBinder<Coding> Binder(CellSet cells, StudyTables study) => new CodingBinder(cells, study);

    private protected override string IdOf(Coding row) => row.Id;

    private protected override CodingTable Over(IReadOnlyList<Coding> rows) => new(rows);
}
