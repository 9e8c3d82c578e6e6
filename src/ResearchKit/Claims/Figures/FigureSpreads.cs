using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How far apart figures of one unit stood on a day, thing by thing: totals, periods and levels apart.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureSpreads>))]
public sealed class FigureSpreads : ResultTable<FigureSpreads, FigureSpread>
{
    private FigureSpreads(IReadOnlyList<FigureSpread> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "spreads of figures";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<FigureSpread>> Columns => All;

    internal static FigureSpreads Of(FigureSeries series, EdtfDate day)
    {
        var standing = series.Lines.Select(line => (Line: line, Claims: line.On(day))).Where(l => l.Claims.Count > 0);
        return new(
            [.. standing.GroupBy(l => (Proposition: l.Line.Proposition.Id, l.Line.Basis)).Select(g => new FigureSpread(
                g.First().Line.Proposition, g.Key.Basis, day, [.. g.SelectMany(l => l.Claims).OrderBy(c => c.Figure!.Number).ThenBy(c => c.Id, StringComparer.Ordinal)]))],
            series.WhyEmpty ?? $"No figure of {series.Unit} had surely been given by {day}.");
    }

    private protected override string? Remark => "Figures of different actors are not averaged: a mean of them is nobody's claim.";

    private protected override IReadOnlyList<ShownColumn<FigureSpread>> Shown { get; } =
    [
        new("proposition", s => s.Proposition.Label),
        new("basis", s => FigureText.Of(s.Basis)),
        new(new GridHead("actors", IsNumber: true), s => CellText.Of(s.Actors)),
        new("lowest", s => $"{s.Lowest.Figure} ({s.Lowest.Actor.Name}, {s.Lowest.Id})"),
        new("highest", s => $"{s.Highest.Figure} ({s.Highest.Actor.Name}, {s.Highest.Id})"),
        new("factor", s => s.Factor.ToString()),
        new("can all hold", s => s.CanAllHold ? "yes" : "no"),
    ];

    private protected override FigureSpreads Over(IReadOnlyList<FigureSpread> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<FigureSpread>> All { get; } =
    [
        new("on", typeof(EdtfDate), s => s.On),
        new("proposition_id", typeof(string), s => s.Proposition.Id),
        new("basis", typeof(string), s => EnumWords<FigureBasis>.Lower[s.Basis]),
        new("actors", typeof(long), s => (long)s.Actors),
        new("lowest", typeof(double), s => s.Lowest.Figure!.Number),
        new("lowest_claim_id", typeof(string), s => s.Lowest.Id),
        new("highest", typeof(double), s => s.Highest.Figure!.Number),
        new("highest_claim_id", typeof(string), s => s.Highest.Id),
        new("factor_min", typeof(double), s => s.Factor.AtLeast),
        new("factor_max", typeof(double), s => s.Factor.AtMost),
        new("can_all_hold", typeof(bool), s => s.CanAllHold),
    ];
}
