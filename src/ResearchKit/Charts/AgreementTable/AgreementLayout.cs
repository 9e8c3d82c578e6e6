namespace ResearchKit;

/// <summary>Where everything in a drawing of measures stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record AgreementLayout
{
    internal const double RowHeight = 21;
    internal const double BlockHeader = 26;
    internal const double AxisHeight = 22;
    private const double Gap = 10;
    private const double ValueWidth = 58;
    private const double MaxNameWidth = 230;

    internal required string Title { get; init; }

    internal required AgreementTableOptions Options { get; init; }

    /// <summary>The variables in order, each with its measures.</summary>
    internal required IReadOnlyList<(string Variable, double Top, IReadOnlyList<AgreementRow> Rows)> Blocks { get; init; }

    /// <summary>Where the values' right edge stands.</summary>
    internal double ValueEnd { get; init; }

    internal double AxisLeft { get; init; }

    internal double AxisRight { get; init; }

    /// <summary>The least value of the axis; the greatest is 1.</summary>
    internal double Least { get; init; }

    internal double Bottom { get; init; }

    internal IEnumerable<AgreementRow> Rows => Blocks.SelectMany(block => block.Rows);

    /// <summary>Where a value stands on the axis.</summary>
    internal double X(double value) => AxisLeft + ((Math.Clamp(value, Least, 1) - Least) / (1 - Least) * (AxisRight - AxisLeft));

    /// <summary>The values at which the axis has a line and a number.</summary>
    internal IEnumerable<double> Ticks => Enumerable.Range(0, 21).Select(i => -1 + (i * (Least < -0.21 ? 0.5 : 0.2))).Select(t => Math.Round(t, 1)).Where(t => t >= Least - 1e-9 && t <= 1);

    internal static AgreementLayout Of(IReadOnlyList<AgreementResult> results, AgreementTableOptions options)
    {
        var names = results.Select(AgreementText.Name).Select(CleanText.Line);
        var nameWidth = Math.Min(MaxNameWidth, names.Select(name => TextMetrics.Width(name, ChartSheet.TextSize)).DefaultIfEmpty().Max());
        var valueEnd = ChartSheet.Edge + 12 + nameWidth + Gap + ValueWidth;
        var (top, blocks) = (AxisHeight, new List<(string, double, IReadOnlyList<AgreementRow>)>());
        foreach (var block in results.GroupBy(result => result.Variable))
        {
            var first = top + BlockHeader;
            blocks.Add((block.Key, top, [.. block.Select((result, i) => new AgreementRow(result, first + (i * RowHeight) + (RowHeight / 2)))]));
            top = first + (block.Count() * RowHeight) + 4;
        }

        return new()
        {
            Title = options.Title ?? AgreementWords.Title(results),
            Options = options,
            Blocks = blocks,
            ValueEnd = valueEnd,
            AxisLeft = valueEnd + 16,
            AxisRight = options.Width - ChartSheet.Edge - 12,
            Least = LeastOf(results),
            Bottom = top,
        };
    }

    // From 0, where nothing lies below it; else from the next fifth below the lowest end of an interval, at the least -1.
    private static double LeastOf(IReadOnlyList<AgreementResult> results)
    {
        var lowest = results.SelectMany(result => new[] { result.Value, result.Interval?.Low }).OfType<double>().DefaultIfEmpty().Min();
        return lowest >= 0 ? 0 : Math.Max(-1, Math.Floor(lowest * 5) / 5);
    }
}

/// <summary>A measure, and the middle of its row.</summary>
internal sealed record AgreementRow(AgreementResult Result, double Y)
{
    /// <summary>The family of the measure, which has a shape and a colour of its own.</summary>
    internal (Glyph Glyph, string Colour, string Name) Sign => Result.Measure switch
    {
        "Krippendorff's α" => (Glyph.Diamond, Palette.Blue, "Krippendorff's α"),
        "Cohen's κ" => (Glyph.Square, Palette.Vermilion, "Cohen's κ"),
        "Fleiss' κ" => (Glyph.Triangle, Palette.Green, "Fleiss' κ"),
        _ => (Glyph.Circle, Palette.Muted, "percentage, not corrected for chance"),
    };
}
