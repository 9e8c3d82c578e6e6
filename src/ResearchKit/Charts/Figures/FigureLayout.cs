namespace ResearchKit;

/// <summary>Where everything in a chart of figures stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record FigureLayout
{
    internal const double NameWidth = 150;
    private const double NumberGap = 8;

    internal required string Title { get; init; }

    internal required FigureSeries Series { get; init; }

    internal required FigureChartOptions Options { get; init; }

    /// <summary>The figures with a number and a day.</summary>
    internal required IReadOnlyList<FigurePoint> Points { get; init; }

    /// <summary>The scale of all lanes.</summary>
    internal FigureScale Scale { get; init; } = new(0, 1, false);

    /// <summary>The time axis; null where there is nothing to draw.</summary>
    internal TimeAxis? Axis { get; init; }

    internal IReadOnlyList<FigureLane> Lanes { get; init; } = [];

    /// <summary>Where the lanes end.</summary>
    internal double Bottom => Lanes.Count == 0 ? TimeAxisSvg.Height : Lanes[^1].Bottom;

    /// <summary>The figures that are drawn.</summary>
    internal IEnumerable<FigurePoint> Drawn => Lanes.SelectMany(l => l.Marks).Select(m => m.Point);

    internal static FigureLayout Of(FigureSeries series, FigureChartOptions options)
    {
        var bare = new FigureLayout
        {
            Title = options.Title ?? FigureWords.Title(series), Series = series, Options = options, Points = [.. series.Select(FigurePoint.Of).OfType<FigurePoint>()],
        };
        return bare.Points.Count == 0 ? bare : bare.WithLanes();
    }

    // Actors in the order of their first figure.
    private FigureLayout WithLanes()
    {
        var groups = Points.GroupBy(p => p.Claim.Actor.Id).Select(g => g.ToList()).ToList();
        var kept = groups.OrderByDescending(g => g.Count).Take(Math.Max(1, Options.MaxActors)).ToHashSet();
        var drawn = groups.FindAll(kept.Contains);
        var all = drawn.SelectMany(g => g).ToList();
        var scaled = this with { Scale = FigureScale.Of(all, Options.Logarithmic) };
        var numbers = TextMetrics.Width(Words.Number(scaled.Scale.To), ChartSheet.TextSize);
        var axis = TimeAxis.Around(
            all.Min(p => p.FirstDrawn), all.Max(p => p.Day), ChartSheet.Edge + NameWidth + numbers + (2 * NumberGap), Options.Width - ChartSheet.Edge - 4);
        var lanes = new List<FigureLane>();
        foreach (var points in drawn)
        {
            var top = lanes.Count == 0 ? TimeAxisSvg.Height : lanes[^1].Bottom;
            lanes.Add(FigureLane.Of(points, top, Palette.Lines[lanes.Count % Palette.Lines.Count], scaled, axis));
        }

        return scaled with { Axis = axis, Lanes = lanes };
    }
}
