namespace ResearchKit;

/// <summary>Where everything in a chart of report lags stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record LagLayout(IReadOnlyList<ReportLag> Given, ReportLagOptions Options)
{
    /// <summary>Height of the names of the ticks.</summary>
    internal const double Head = 22;

    /// <summary>Width of the column of texts.</summary>
    internal const double TextWidth = 345;

    internal string Title => Options.Title ?? "How long after each event it was first said";

    internal string Summary => LagWords.Summary(this);

    /// <summary>The lags that can be drawn: those of events that a claim reports, with a bound to their days.</summary>
    internal IReadOnlyList<ReportLag> Reported { get; private init; } = [];

    internal IReadOnlyList<LagRow> Rows { get; private init; } = [];

    /// <summary>The scale; null where there is nothing to draw.</summary>
    internal LagScale? Scale { get; private init; }

    internal double Bottom => Rows.Count == 0 ? Head : Rows[^1].Top + Rows[^1].Height;

    /// <summary>Why there is nothing to draw, where that is known.</summary>
    internal string? Why { get; private init; }

    internal static LagLayout Of(IReadOnlyList<ReportLag> lags, ReportLagOptions options, string? why)
    {
        var bare = new LagLayout(lags, options) { Why = why, Reported = [.. lags.Where(l => l.Days is { } days && (days.AtLeast ?? days.AtMost) is not null)] };
        return bare.Reported.Count == 0 ? bare : bare.WithRows();
    }

    private LagLayout WithRows()
    {
        var drawn = Reported.Take(Math.Max(1, Options.MaxRows)).ToList();
        var bounds = drawn.SelectMany(l => new[] { l.Days!.Value.AtLeast, l.Days!.Value.AtMost }).OfType<long>().ToList();
        var (rows, top) = (new List<LagRow>(), Head);
        foreach (var lag in drawn)
        {
            rows.Add(LagRow.Of(lag, top));
            top += rows[^1].Height;
        }

        return this with { Rows = rows, Scale = LagScale.Around(bounds.Min(), bounds.Max(), ChartSheet.Edge + TextWidth + 14, Options.Width - ChartSheet.Edge - 14) };
    }
}

/// <summary>An event in its row.</summary>
/// <param name="Lag">The lag.</param>
/// <param name="Top">Upper edge of the row.</param>
/// <param name="Name">What happened, in lines.</param>
/// <param name="Report">When, and who said it first, in lines.</param>
internal sealed record LagRow(ReportLag Lag, double Top, IReadOnlyList<string> Name, IReadOnlyList<string> Report)
{
    private const double Padding = 9;

    internal double Height => ((Name.Count + Report.Count) * ChartSheet.LineHeight) + Padding;

    internal double Middle => Top + (Height / 2);

    internal DayRange Days => Lag.Days!.Value;

    internal static LagRow Of(ReportLag lag, double top)
    {
        var report = $"{DateText.Of(lag.Event.Date)}; first: {Words.List(lag.Reporters.Select(a => a.Name))}";
        return new(lag, top, Lines(lag.Event.Title), Lines(report));
    }

    /// <summary>What the row says when pointed at, in lines.</summary>
    internal IReadOnlyList<string> Hover =>
    [
        $"{Lag.Event.Id}: {Lag.Event.Title}", $"{DateText.Of(Lag.Event.Date)}, first said after {Days}",
        .. Lag.First!.Claims.Select(c => $"{c.Id} ({DateText.Of(c.Date)}) {c.Actor.Name}: {c.Summary}"),
    ];

    private static IReadOnlyList<string> Lines(string text) => TextLines.Wrap(CleanText.Line(text), LagLayout.TextWidth, ChartSheet.TextSize, 2);
}
