using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Actors of a study.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<ActorTable>))]
public sealed partial class ActorTable : StudyTable<ActorTable, Actor>
{
    internal ActorTable(IReadOnlyList<Actor> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "actors";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Actor>> Columns { get; } =
    [
        new("actor_id", typeof(string), a => a.Id),
        new("name", typeof(string), a => a.Name),
        new("kind", typeof(string), a => a.Kind),
        new("country", typeof(string), a => a.Country),
        new("cameo", typeof(string), a => a.Cameo),
        new("aliases", typeof(string), a => ListText.Join(a.Aliases)) { IsList = true },
        new("roles", typeof(string), a => ListText.Join(a.Roles.Select(r => r.ToString()))) { IsList = true },
    ];

    /// <summary>The actors of a country, or of several.</summary>
    /// <param name="countries">ISO 3166-1 alpha-3 codes.</param>
    /// <exception cref="ArgumentException">No actor of the study has that country.</exception>
    public ActorTable In(params string[] countries)
    {
        var known = Known.Check("country of an actor", countries, this.Select(a => a.Country));
        return Where(a => a.Country is { } country && known.Contains(country));
    }

    /// <summary>The actors of a kind, or of several: person, ministry, state …</summary>
    /// <exception cref="ArgumentException">No actor of the study is of that kind.</exception>
    public ActorTable Of(params string[] kinds)
    {
        var known = Known.Check("kind of actor", kinds, this.Select(a => a.Kind));
        return Where(a => known.Contains(a.Kind));
    }

    private protected override RowBinder<Actor> Binder(CellSet cells, StudyTables study) => new ActorBinder(cells);

    private protected override string IdOf(Actor row) => row.Id;

    private protected override ActorTable Over(IReadOnlyList<Actor> rows) => new(rows);
}
