using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Where each actor stood on each proposition at the end of a day, or of several.</summary>
/// <remarks>
/// There is a row for each actor and proposition that meet anywhere in the claims, silent or not yet. Offices of one country are kept apart;
/// <see cref="ByCountry"/> and <see cref="ByBloc"/> read them together, on request.
/// </remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<Positions>))]
public sealed class Positions : ResultTable<Positions, HeldPosition>
{
    private const int MostNamed = 5;

    internal Positions(IReadOnlyList<HeldPosition> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "positions";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<HeldPosition>> Columns => All;

    /// <summary>The positions of a stance, or of any of several.</summary>
    public Positions With(params Stance[] stances) => Narrowed(p => p.Stances.Any(s => stances.Contains(s)), $".With({string.Join(", ", stances)})");

    /// <summary>Who had said nothing by then that is on record, though it speaks of the proposition at another time.</summary>
    public Positions Silent() => Narrowed(p => p.IsSilence, ".Silent()");

    /// <summary>The positions of each country's actors side by side, with where they differ. What has no country is left out.</summary>
    public GroupPositions ByCountry() => GroupPositions.Of(
        this, p => p.Actor.Country is { } country ? [country] : [], () => $"None of the actors here has a country: {Actors()}. .ByBloc(…) puts them together as you choose.");

    /// <summary>The positions of the actors of blocs side by side, with where they differ.</summary>
    /// <param name="blocs">The blocs: a name, and its members as countries (<c>KOR</c>) or actors (<c>nato</c>). An actor may be in several.</param>
    /// <exception cref="ArgumentException">A member is no country or actor of these positions; the message names the nearest.</exception>
    public GroupPositions ByBloc(params (string Name, string[] Members)[] blocs)
    {
        ArgumentNullException.ThrowIfNull(blocs);
        var known = this.SelectMany(p => new[] { p.Actor.Id, p.Actor.Country }).ToHashSet();
        foreach (var (_, members) in blocs)
        {
            Known.Check("country or actor among these positions", members, known);
        }

        return GroupPositions.Of(
            this, p => [.. blocs.Where(b => b.Members.Contains(p.Actor.Id) || b.Members.Contains(p.Actor.Country)).Select(b => b.Name)],
            () => blocs.Length == 0 ? ".ByBloc(…) was given no bloc." : "The blocs have no members.");
    }

    /// <summary>The actors, by country, against propositions: where each stood by then, a row for each day that was asked about.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(StanceMatrixOptions? options = null) => StanceMatrixChart.Of(this, options ?? new());

    private string Actors()
    {
        var names = this.Select(p => p.Actor).DistinctBy(a => a.Id).Select(a => a.Name).ToList();
        return names.Count <= MostNamed ? Words.List(names) : FormattableString.Invariant($"{string.Join(", ", names.Take(MostNamed))} and {names.Count - MostNamed:N0} more");
    }

    private protected override IReadOnlyList<ShownColumn<HeldPosition>> Shown { get; } =
    [
        new("actor", p => p.Actor.Name),
        new("proposition", p => p.Proposition.Label),
        new("on", p => p.On.ToString()),
        new("position", p => p.InWords),
        new("said", p => p.Position?.Date.ToString()),
        new("claims", p => string.Join(", ", p.Claims.Select(c => c.Id))),
        new("perhaps also", p => string.Join(", ", p.Perhaps.Select(c => $"{EnumWords<Stance>.Lower[c.Stance]} ({c.Id}, {c.Date})"))),
    ];

    private protected override Positions Over(IReadOnlyList<HeldPosition> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<HeldPosition>> All { get; } =
    [
        new("on", typeof(EdtfDate), p => p.On),
        new("actor_id", typeof(string), p => p.Actor.Id),
        new("actor", typeof(string), p => p.Actor.Name),
        new("country", typeof(string), p => p.Actor.Country),
        new("proposition_id", typeof(string), p => p.Proposition.Id),
        new("position", typeof(string), p => p.InWords),
        new("silence", typeof(bool), p => p.IsSilence),
        new("said", typeof(EdtfDate), p => p.Position?.Date),
        new("claims", typeof(string), p => ListText.Join(p.Claims.Select(c => c.Id))) { IsList = true },
        new("perhaps", typeof(string), p => ListText.Join(p.Perhaps.Select(c => c.Id))) { IsList = true },
    ];
}
