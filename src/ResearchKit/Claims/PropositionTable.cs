using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Propositions of a study.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<PropositionTable>))]
public sealed partial class PropositionTable : StudyTable<PropositionTable, Proposition>
{
    internal PropositionTable(IReadOnlyList<Proposition> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "propositions";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Proposition>> Columns { get; } =
    [
        new("proposition_id", typeof(string), p => p.Id),
        new("label", typeof(string), p => p.Label),
        new("proposition", typeof(string), p => p.Text),
        new("topic", typeof(string), p => p.Topic),
    ];

    /// <summary>The propositions on a topic, or on several.</summary>
    /// <exception cref="ArgumentException">No proposition of the study is on that topic.</exception>
    public PropositionTable About(params string[] topics)
    {
        var known = Known.Check("topic", topics, this.Select(p => p.Topic));
        return Where(p => known.Contains(p.Topic));
    }

    private protected override RowBinder<Proposition> Binder(CellSet cells, StudyTables study) => new PropositionBinder(cells);

    private protected override string IdOf(Proposition row) => row.Id;

    private protected override PropositionTable Over(IReadOnlyList<Proposition> rows) => new(rows);
}
