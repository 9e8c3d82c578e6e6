namespace ResearchKit.Scripting;

/// <summary>Draws bars, beside each other or on each other.</summary>
internal static class PlotlyBars
{
    private const double Share = 0.8;

    /// <summary>More bars than this in one trace are drawn as the outline that they make: for each pixel one bar from the least to the most.</summary>
    private const int MostBars = 2000;

    public static void Draw(SvgText svg, PlotlyPanel panel)
    {
        var bars = panel.Traces.Where(trace => trace.Type == "bar").ToArray();
        var grown = new Dictionary<(double Place, bool IsBelow), double>();
        for (var i = 0; i < bars.Length; i++)
        {
            Draw(svg, panel, bars[i], panel.IsStacked ? (0, 1) : (i, bars.Length), grown);
        }
    }

    private static void Draw(SvgText svg, PlotlyPanel panel, PlotlyTrace bar, (int Rank, int Of) beside, Dictionary<(double Place, bool IsBelow), double> grown)
    {
        var (along, up) = bar.IsHorizontal ? (panel.Y, panel.X) : (panel.X, panel.Y);
        var (places, heights) = bar.IsHorizontal ? (bar.Y, bar.X) : (bar.X, bar.Y);
        var whole = Width(along, places) * Share;
        var width = whole / beside.Of;
        var drawn = new List<Bar>();
        for (var i = 0; i < Math.Min(places.Count, heights.Count); i++)
        {
            if (along.ValueOf(places.Texts[i]) is not { } place || up.HeightOf(heights.Texts[i]) is not { } height)
            {
                continue;
            }

            var ground = panel.IsStacked ? grown.GetValueOrDefault((place, height < 0)) : 0;
            grown[(place, height < 0)] = ground + height;
            var (foot, top) = up.Bar(ground, height);
            var (low, high) = (up.Pixel(foot), up.Pixel(top));
            var start = along.Pixel(place) - (whole / 2) + (beside.Rank * width);
            drawn.Add(new(start, Math.Max(width - 1, 0.5), Math.Min(low, high), Math.Max(low, high), $"{places.Texts[i]}: {heights.Texts[i]}"));
        }

        foreach (var one in drawn.Count > MostBars ? Outline(drawn) : drawn)
        {
            _ = bar.IsHorizontal
                ? svg.Rect(one.Low, one.Start, one.High - one.Low, one.Width, bar.Colour, one.Title)
                : svg.Rect(one.Start, one.Low, one.Width, one.High - one.Low, bar.Colour, one.Title);
        }
    }

    private static IEnumerable<Bar> Outline(IEnumerable<Bar> bars) => bars.GroupBy(bar => Math.Floor(bar.Start)).OrderBy(pixel => pixel.Key)
        .Select(pixel => new Bar(pixel.Key, 1, pixel.Min(bar => bar.Low), pixel.Max(bar => bar.High), null));

    /// <summary>Half a bar before the first and after the last, so that an axis of numbers or dates has room for them whole.</summary>
    public static PlotlyValues Edges(PlotlyValues places)
    {
        if (places.Kind == PlotlyKind.Category)
        {
            return PlotlyValues.None;
        }

        var isDate = places.Kind == PlotlyKind.Date;
        var values = places.Texts.OfType<string>().Select(text => Place(text, isDate)).Distinct().Order().ToArray();
        if (values.Length < 2)
        {
            return PlotlyValues.None;
        }

        var half = values.Zip(values.Skip(1), (a, b) => b - a).Min() / 2;
        return new([.. new[] { values[0] - half, values[^1] + half }.Select(edge => isDate ? PlotlyDates.Text(edge) : FormattableString.Invariant($"{edge:R}"))]);
    }

    private static double Place(string text, bool isDate) =>
        isDate && PlotlyValues.TryDate(text, out var days) ? days : PlotlyValues.TryNumber(text, out var number) ? number : double.NaN;

    /// <summary>The pixels from one bar's place to the next.</summary>
    private static double Width(PlotlyAxis along, PlotlyValues places) => along.Kind == PlotlyKind.Category ? along.Step : along.Gap(places) ?? 40;

    /// <summary>A bar in pixels: where it begins and how broad it is along its axis, and from where to where it reaches across.</summary>
    private readonly record struct Bar(double Start, double Width, double Low, double High, string? Title);
}
