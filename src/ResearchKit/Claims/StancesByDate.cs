using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Actors against dates for one proposition: who said what of it when.</summary>
[TypeFormatterSource(
    typeof(StancesByDateFormatterSource),
    PreferredMimeTypes = [StudyChartFormatterSource.PlotlyMimeType, StudyChartFormatterSource.SvgMimeType, "text/plain"])]
public sealed class StancesByDate : IRestsOnClaims
{
    internal StancesByDate(Proposition proposition, IReadOnlyList<PositionHistory> rows)
    {
        Proposition = proposition;
        Rows = MatrixOrder.Rows(rows);
        Dates = [.. rows.SelectMany(r => r.Positions.Select(p => p.Date)).Distinct().Order()];
    }

    /// <summary>What it is about.</summary>
    public Proposition Proposition { get; }

    /// <summary>The actors that took a position, each with its positions: countries with most claims first.</summary>
    public IReadOnlyList<PositionHistory> Rows { get; }

    /// <summary>The dates on which anyone spoke of it, in order.</summary>
    public IReadOnlyList<EdtfDate> Dates { get; }

    /// <summary>It as a chart.</summary>
    public StudyChart Chart(StanceMatrixOptions? options = null) => StanceMatrixChart.Of(this, options ?? new());

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Rows.SelectMany(row => row.Positions).SelectMany(position => position.Claims);

    /// <summary>What it shows, in words.</summary>
    public override string ToString() => Chart().ToString();
}
