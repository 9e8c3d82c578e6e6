using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Two actors' figures against each other: on what days both stood, and by what factor they differ.</summary>
/// <remarks>
/// A total or a level stands until its actor gives another on the same proposition. Figures for a period are compared where their periods
/// can share a day. A figure is never held against one of another basis.
/// </remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureComparison>))]
public sealed class FigureComparison : ResultTable<FigureComparison, FigureDifference>
{
    private FigureComparison(IReadOnlyList<FigureDifference> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "days on which both had a figure";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<FigureDifference>> Columns => All;

    internal static FigureComparison Of(FigureSeries series, string a, string b)
    {
        var pairs = from x in series.Lines
                    from y in series.Lines
                    where x.Actor.Id == a && y.Actor.Id == b && x.Proposition.Id == y.Proposition.Id && x.Basis == y.Basis
                    from difference in Pairs(x, y)
                    orderby difference.On
                    select difference;
        return new([.. pairs], series.WhyEmpty ?? $"'{a}' and '{b}' give no figures of {series.Unit} on the same thing and basis.");
    }

    private static IEnumerable<FigureDifference> Pairs(FigureLine a, FigureLine b) => a.Basis == FigureBasis.ForPeriod
        ? from x in a.Claims
          from y in b.Claims
          where When(x).Overlaps(When(y))
          select new FigureDifference(a.Basis, Later(When(x), When(y)), x, y)
        : a.Claims.Concat(b.Claims).Select(c => c.Date).Distinct().Order()
            .SelectMany(day => from x in a.On(day) from y in b.On(day) select new FigureDifference(a.Basis, Later(x.Date, y.Date), x, y))
            .DistinctBy(d => (d.A.Id, d.B.Id));

    private static EdtfDate When(Claim claim) => claim.EventDate ?? claim.Date;

    private static EdtfDate Later(EdtfDate a, EdtfDate b) => a.CompareTo(b) < 0 ? b : a;

    private protected override IReadOnlyList<ShownColumn<FigureDifference>> Shown =>
    [
        new("from", d => d.On.ToString()),
        new("proposition", d => d.A.Proposition.Label),
        new("basis", d => FigureText.Of(d.Basis)),
        new(Head(d => d.A), d => $"{d.A.Figure} ({d.A.Date})"),
        new(Head(d => d.B), d => $"{d.B.Figure} ({d.B.Date})"),
        new("factor", d => d.Factor.ToString()),
        new("can both hold", d => d.CanBothHold ? "yes" : "no"),
    ];

    private string Head(Func<FigureDifference, Claim> side) => Count == 0 ? "figure" : side(this[0]).Actor.Name;

    private protected override FigureComparison Over(IReadOnlyList<FigureDifference> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<FigureDifference>> All { get; } =
    [
        new("from", typeof(EdtfDate), d => d.On),
        new("proposition_id", typeof(string), d => d.A.Proposition.Id),
        new("basis", typeof(string), d => EnumWords<FigureBasis>.Lower[d.Basis]),
        new("a", typeof(double), d => d.A.Figure!.Number),
        new("a_claim_id", typeof(string), d => d.A.Id),
        new("b", typeof(double), d => d.B.Figure!.Number),
        new("b_claim_id", typeof(string), d => d.B.Id),
        new("difference_min", typeof(double), d => d.Difference.AtLeast),
        new("difference_max", typeof(double), d => d.Difference.AtMost),
        new("factor_min", typeof(double), d => d.Factor.AtLeast),
        new("factor_max", typeof(double), d => d.Factor.AtMost),
        new("can_both_hold", typeof(bool), d => d.CanBothHold),
    ];
}
