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

    /// <summary>The time axis; null where there is nothing to draw.</summary>
    internal TimeAxis? Axis { get; init; }

    internal IReadOnlyList<FigureBand> Bands { get; init; } = [];

    /// <summary>The colour of each actor that is drawn.</summary>
    internal IReadOnlyDictionary<string, string> Colours { get; init; } = new Dictionary<string, string>();

    internal IEnumerable<FigureLane> Lanes => Bands.SelectMany(band => band.Lanes);

    /// <summary>Where the lanes end.</summary>
    internal double Bottom => Bands.Count == 0 ? TimeAxisSvg.Height : Bands[^1].Bottom;

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

    private FigureLayout WithLanes()
    {
        var groups = Points.GroupBy(p => p.Claim.Actor.Id).Select(g => g.ToList()).ToList();
        var kept = groups.OrderByDescending(g => g.Count).Take(Math.Max(1, Options.MaxActors)).Select(g => g[0].Claim.Actor.Id).ToHashSet(StringComparer.Ordinal);
        var things = PropositionGrid.Busiest([.. FigureBand.Things(Points.Where(p => kept.Contains(p.Claim.Actor.Id)))], thing => thing.Count, Math.Max(1, Options.MaxBands));
        var drawn = things.SelectMany(thing => thing).ToList();
        var numbers = things.Max(thing => FigureBand.Scale(thing, Options.Logarithmic) is { } scale ? TextMetrics.Width(Words.Number(scale.To), ChartSheet.TextSize) : 0);
        var axis = TimeAxis.Around(
            drawn.Min(p => p.FirstDrawn), drawn.Max(p => p.Day), ChartSheet.Edge + NameWidth + numbers + (2 * NumberGap), Options.Width - ChartSheet.Edge - 4);
        var coloured = this with { Axis = axis, Colours = Points.Select(p => p.Claim.Actor.Id).Where(kept.Contains).Distinct().Index().ToDictionary(a => a.Item, a => Palette.Lines[a.Index % Palette.Lines.Count]) };
        return coloured with { Bands = FigureBand.Of(things, coloured, axis) };
    }
}
