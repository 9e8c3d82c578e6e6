using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Figures of one unit in order of date, each with who gave it. They are never averaged over actors.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureSeries>))]
public sealed class FigureSeries : Table<Claim>
{
    internal FigureSeries(string unit, IReadOnlyList<Claim> rows)
        : base(rows) => Unit = unit;

    /// <summary>What the figures count, such as <c>troops</c>.</summary>
    public string Unit { get; }

    /// <inheritdoc/>
    public override string Name => $"figures of {Unit}";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Claim>> Columns => All;

    /// <summary>The figures as a chart: a lane an actor, all on one scale.</summary>
    /// <param name="options">How to draw it; null for the defaults.</param>
    public StudyChart Chart(FigureChartOptions? options = null) => FigureChart.Of(this, options ?? new());

    /// <summary>Claims with a figure of a unit, in order of date, without repeats.</summary>
    /// <exception cref="ArgumentException">There are figures, but none of that unit.</exception>
    internal static FigureSeries Of(IEnumerable<Claim> claims, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var figures = Repeats.LeftOut(claims).Where(c => c.Figure is not null).ToList();
        var units = figures.Select(c => c.Figure!.Unit).Distinct().Order(StringComparer.Ordinal).ToList();
        if (units.Count > 0 && !units.Contains(unit))
        {
            throw new ArgumentException($"No figure here counts '{unit}'. There are: {string.Join(", ", units)}.", nameof(unit));
        }

        return new(unit, [.. figures.Where(c => c.Figure!.Unit == unit).OrderBy(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<Column<Claim>> All { get; } =
    [
        new("actor", typeof(string), c => c.Actor.Name),
        new("date", typeof(EdtfDate), c => c.Date),
        new("event_date", typeof(EdtfDate), c => c.EventDate),
        new("low", typeof(double), c => c.Figure?.Low),
        new("best", typeof(double), c => c.Figure?.Best),
        new("high", typeof(double), c => c.Figure?.High),
        new("qualifier", typeof(string), c => c.Figure is { } figure ? EnumWords<FigureQualifier>.Lower[figure.Qualifier] : null),
        new("proposition_id", typeof(string), c => c.Proposition.Id),
        new("claim_id", typeof(string), c => c.Id),
    ];
}
