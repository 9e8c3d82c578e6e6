using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Figures of one unit in order of date, each with who gave it. They are never averaged over actors.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureSeries>))]
public sealed class FigureSeries : ResultTable<FigureSeries, Claim>
{
    private IReadOnlyList<FigureLine>? _lines;

    internal FigureSeries(string unit, IReadOnlyList<Claim> rows, string? whyEmpty = null)
        : base(rows, whyEmpty) => Unit = unit;

    /// <summary>What the figures count, such as <c>troops</c>.</summary>
    public string Unit { get; }

    /// <inheritdoc/>
    public override string Name => $"figures of {Unit}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Claim>> Columns => All;

    /// <summary>The figures line by line: one actor, one proposition, one basis each, so that totals, periods and levels never mix.</summary>
    public IReadOnlyList<FigureLine> Lines => _lines ??= FigureLine.Of(this);

    /// <summary>The figures of a basis, or of any of several.</summary>
    public FigureSeries Of(params FigureBasis[] bases) =>
        Narrowed(c => c.FigureBasis is { } basis && bases.Contains(basis), $".Of({string.Join(", ", bases)})");

    /// <summary>The figures of an actor, or of any of several, by their ids.</summary>
    /// <exception cref="ArgumentException">None of these figures is of that actor; the message names the nearest.</exception>
    public FigureSeries By(params string[] actors)
    {
        var ids = Known.Check("actor who gives these figures", actors, this.Select(c => c.Actor.Id));
        return Narrowed(c => ids.Contains(c.Actor.Id), Selection.Call(nameof(By), actors));
    }

    /// <summary>How far apart the figures stood at the end of a day: lowest and highest, each with who gave it.</summary>
    /// <param name="day">The day in EDTF, such as <c>2025-01-31</c>; of a month or an interval, its last day.</param>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public FigureSpreads SpreadOn(string day) => FigureSpreads.Of(this, EdtfDate.Parse(day));

    /// <summary>How each actor's figures grew, from one to its next.</summary>
    public FigureGrowth Growth() => FigureGrowth.Of(this);

    /// <summary>Two actors' figures against each other: on what days, and by what factor, they differ.</summary>
    /// <param name="actorA">The one's id.</param>
    /// <param name="actorB">The other's id.</param>
    /// <exception cref="ArgumentException">None of these figures is of that actor; the message names the nearest.</exception>
    public FigureComparison Compare(string actorA, string actorB)
    {
        Known.Check("actor who gives these figures", [actorA, actorB], this.Select(c => c.Actor.Id));
        return FigureComparison.Of(this, actorA, actorB);
    }

    /// <summary>The figures as a chart: a band for each sentence and basis with a scale of its own, in it a lane an actor.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(FigureChartOptions? options = null) => FigureChart.Of(this, options ?? new());

    /// <summary>Claims with a figure of a unit, in order of date, without repeats.</summary>
    /// <exception cref="ArgumentException">There are figures, but none of that unit.</exception>
    internal static FigureSeries Of(ClaimTable claims, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var figures = Repeats.LeftOut(claims).Where(c => c.Figure is not null).ToList();
        var units = figures.Select(c => c.Figure!.Unit).Distinct().Order(StringComparer.Ordinal).ToList();
        if (units.Count > 0 && !units.Contains(unit))
        {
            throw new ArgumentException($"No figure here counts '{unit}'{Nearest.To(unit, units)}. There are: {string.Join(", ", units)}.", nameof(unit));
        }

        return new(
            unit, [.. figures.Where(c => c.Figure!.Unit == unit).OrderBy(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal)],
            claims.WhyNone($"None of {claims.Count:N0} claims gives a figure."));
    }

    private protected override FigureSeries Over(IReadOnlyList<Claim> rows, string? whyEmpty) => new(Unit, rows, whyEmpty);

    private static IReadOnlyList<Column<Claim>> All { get; } =
    [
        new("actor", typeof(string), c => c.Actor.Name),
        new("date", typeof(EdtfDate), c => c.Date),
        new("event_date", typeof(EdtfDate), c => c.EventDate),
        new("basis", typeof(string), c => c.FigureBasis is { } basis ? EnumWords<FigureBasis>.Lower[basis] : null),
        new("low", typeof(double), c => c.Figure?.Low),
        new("best", typeof(double), c => c.Figure?.Best),
        new("high", typeof(double), c => c.Figure?.High),
        new("qualifier", typeof(string), c => c.Figure is { } figure ? EnumWords<FigureQualifier>.Lower[figure.Qualifier] : null),
        new("proposition_id", typeof(string), c => c.Proposition.Id),
        new("claim_id", typeof(string), c => c.Id),
    ];
}
