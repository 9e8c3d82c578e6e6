namespace ResearchKit;

/// <summary>Where everything in a chart of lags stands, whatever they are lags of; drawn alike as SVG and by Plotly.</summary>
internal sealed record LagLayout
{
    /// <summary>Height of the names of the ticks.</summary>
    internal const double Head = 22;

    private const double WidestText = 345;
    private const double MostOfWidth = 0.48;

    internal required string Title { get; init; }

    internal required string Summary { get; init; }

    internal required double Width { get; init; }

    /// <summary>After what days are counted: <c>days after the event</c>.</summary>
    internal required string Counted { get; init; }

    /// <summary>What stands below the drawing.</summary>
    internal required IReadOnlyList<string> Notes { get; init; }

    internal IReadOnlyList<LagRow> Rows { get; private init; } = [];

    /// <summary>Width of the column of texts.</summary>
    internal double TextWidth => Math.Min(WidestText, Math.Floor(Width * MostOfWidth));

    /// <summary>The scale; null where there is nothing to draw.</summary>
    internal LagScale? Scale { get; private init; }

    internal double Bottom => Rows.Count == 0 ? Head : Rows[^1].Top + Rows[^1].Height;

    internal LagLayout With(IReadOnlyList<LagItem> items)
    {
        if (items.Count == 0)
        {
            return this;
        }

        var bounds = items.SelectMany(item => new[] { item.Days.AtLeast, item.Days.AtMost }).OfType<long>().ToList();
        var (rows, top) = (new List<LagRow>(), Head);
        foreach (var item in items)
        {
            rows.Add(LagRow.Of(item, top, TextWidth));
            top += rows[^1].Height;
        }

        return this with { Rows = rows, Scale = LagScale.Around(bounds.Min(), bounds.Max(), ChartSheet.Edge + TextWidth + 14, Width - ChartSheet.Edge - 14) };
    }

    internal StudyChart Chart() => new(Title, Summary, LagSvg.Draw(this), () => LagPlotly.Figure(this), () => Rows.Select(row => row.Item.Mark));
}

/// <summary>An item in its row.</summary>
/// <param name="Item">The item.</param>
/// <param name="Top">Upper edge of the row.</param>
/// <param name="Name">What it is, in lines.</param>
/// <param name="Report">What else stands beside it, in lines.</param>
internal sealed record LagRow(LagItem Item, double Top, IReadOnlyList<string> Name, IReadOnlyList<string> Report)
{
    private const double Padding = 9;

    internal double Height => ((Name.Count + Report.Count) * ChartSheet.LineHeight) + Padding;

    internal double Middle => Top + (Height / 2);

    internal DayRange Days => Item.Days;

    /// <summary>Whether the days are known, or nothing came in them.</summary>
    internal bool IsExact => Days.IsExact && !Item.Sign.IsSilence;

    internal static LagRow Of(LagItem item, double top, double width) =>
        new(item, top, Lines(item.Name, width, 2), Lines(item.Report, width, item.ReportLines));

    private static IReadOnlyList<string> Lines(string text, double width, int most) => TextLines.Wrap(CleanText.Line(text), width, ChartSheet.TextSize, most);
}
