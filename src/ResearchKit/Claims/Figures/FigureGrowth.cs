using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How each actor's figures grew, from one to its next, totals and levels apart. Figures for single periods are left out: they do not grow.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<FigureGrowth>))]
public sealed class FigureGrowth : ResultTable<FigureGrowth, FigureStep>
{
    private FigureGrowth(IReadOnlyList<FigureStep> rows, string? whyEmpty)
        : base(rows, whyEmpty)
    {
    }

    /// <inheritdoc/>
    public override string Name => "steps of figures";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<FigureStep>> Columns => All;

    internal static FigureGrowth Of(FigureSeries series) => new(
        [.. series.Lines.Where(l => l.Basis != FigureBasis.ForPeriod).SelectMany(l => l.Claims.Zip(l.Claims.Skip(1), (before, after) => new FigureStep(l, before, after)))],
        series.WhyEmpty ?? $"No actor gives two figures of {series.Unit} on one thing and one basis.");

    private protected override IReadOnlyList<ShownColumn<FigureStep>> Shown { get; } =
    [
        new("actor", s => s.Line.Actor.Name),
        new("proposition", s => s.Line.Proposition.Label),
        new("basis", s => FigureText.Of(s.Line.Basis)),
        new("before", s => $"{s.Before.Figure} ({s.Before.Date}, {s.Before.Id})"),
        new("after", s => $"{s.After.Figure} ({s.After.Date}, {s.After.Id})"),
        new("days", s => s.Days.ToString()),
        new("difference", s => s.Difference.ToString()),
        new("factor", s => s.Factor.ToString()),
    ];

    private protected override FigureGrowth Over(IReadOnlyList<FigureStep> rows, string? whyEmpty) => new(rows, whyEmpty);

    private static IReadOnlyList<Column<FigureStep>> All { get; } =
    [
        new("actor_id", typeof(string), s => s.Line.Actor.Id),
        new("actor", typeof(string), s => s.Line.Actor.Name),
        new("proposition_id", typeof(string), s => s.Line.Proposition.Id),
        new("basis", typeof(string), s => EnumWords<FigureBasis>.Lower[s.Line.Basis]),
        new("before", typeof(double), s => s.Before.Figure!.Number),
        new("before_claim_id", typeof(string), s => s.Before.Id),
        new("after", typeof(double), s => s.After.Figure!.Number),
        new("after_claim_id", typeof(string), s => s.After.Id),
        new("days_min", typeof(long), s => s.Days.AtLeast),
        new("days_max", typeof(long), s => s.Days.AtMost),
        new("difference_min", typeof(double), s => s.Difference.AtLeast),
        new("difference_max", typeof(double), s => s.Difference.AtMost),
        new("factor_min", typeof(double), s => s.Factor.AtLeast),
        new("factor_max", typeof(double), s => s.Factor.AtMost),
        new("falls", typeof(bool), s => s.Falls),
    ];
}
