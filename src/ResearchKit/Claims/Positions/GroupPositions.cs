using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Where countries or blocs stood, their members side by side.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<GroupPositions>))]
public sealed class GroupPositions : ResultTable<GroupPositions, GroupPosition>
{
    private readonly int _outside;

    private GroupPositions(IReadOnlyList<GroupPosition> rows, int outside, string? whyEmpty)
        : base(rows, whyEmpty) => _outside = outside;

    /// <inheritdoc/>
    public override string Name => "positions of groups";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<GroupPosition>> Columns => All;

    /// <summary>Where members of one group held different stances.</summary>
    public GroupPositions Differing() => Narrowed(g => g.Differ, ".Differing()");

    /// <summary>The groups against propositions, a row for each day that was asked about: a cell with several signs is one whose members differ.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(StanceMatrixOptions? options = null) => StanceMatrixChart.Of(this, options ?? new());

    /// <summary>Positions put together by the groups that each actor is in; the reason stands where none is in any.</summary>
    internal static GroupPositions Of(Positions positions, Func<HeldPosition, IReadOnlyList<string>> groups, Func<string> why)
    {
        var placed = positions.Select(p => (Position: p, Groups: groups(p))).ToList();
        IReadOnlyList<GroupPosition> rows =
        [
            .. placed.SelectMany(p => p.Groups.Select(g => (Group: g, p.Position)))
                .GroupBy(p => (p.Group, Proposition: p.Position.Proposition.Id, p.Position.On))
                .Select(g => new GroupPosition(g.Key.Group, g.First().Position.Proposition, g.Key.On, [.. g.Select(p => p.Position)])),
        ];
        return new(rows, placed.Count(p => p.Groups.Count == 0), positions.WhyEmpty ?? (rows.Count == 0 ? why() : null));
    }

    private protected override string? Remark => _outside == 0
        ? "Members are shown side by side, never as one."
        : FormattableString.Invariant($"Members are shown side by side, never as one. {_outside:N0} positions are of actors in no group.");

    private protected override IReadOnlyList<ShownColumn<GroupPosition>> Shown { get; } =
    [
        new("group", g => g.Group),
        new("proposition", g => g.Proposition.Label),
        new("on", g => g.On.ToString()),
        new("differ", g => g.Differ ? "yes" : ""),
        new("position", g => g.InWords),
        new("silent", g => string.Join(", ", g.Silent.Select(a => a.Name))),
    ];

    private protected override GroupPositions Over(IReadOnlyList<GroupPosition> rows, string? whyEmpty) => new(rows, _outside, whyEmpty);

    private static IReadOnlyList<Column<GroupPosition>> All { get; } =
    [
        new("on", typeof(EdtfDate), g => g.On),
        new("group", typeof(string), g => g.Group),
        new("proposition_id", typeof(string), g => g.Proposition.Id),
        new("differ", typeof(bool), g => g.Differ),
        new("position", typeof(string), g => g.InWords),
        new("spoke", typeof(long), g => (long)g.Members.Count(m => !m.IsSilence)),
        new("silent", typeof(long), g => (long)g.Silent.Count),
    ];
}
