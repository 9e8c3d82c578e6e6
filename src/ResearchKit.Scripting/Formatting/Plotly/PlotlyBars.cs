namespace ResearchKit.Scripting;

/// <summary>Draws bars, beside each other or on each other.</summary>
internal static class PlotlyBars
{
    private const double Share = 0.8;

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
            var title = $"{places.Texts[i]}: {heights.Texts[i]}";
            _ = bar.IsHorizontal
                ? svg.Rect(Math.Min(low, high), start, Math.Abs(high - low), Math.Max(width - 1, 0.5), bar.Colour, title)
                : svg.Rect(start, Math.Min(low, high), Math.Max(width - 1, 0.5), Math.Abs(high - low), bar.Colour, title);
        }
    }

    /// <summary>Half a bar before the first and after the last, so that an axis of numbers or dates has room for them whole.</summary>
    public static PlotlyValues Edges(PlotlyValues places)
    {
        var values = places.Texts.OfType<string>().Select(text => PlotlyValues.TryNumber(text, out var number) ? number : double.NaN).Distinct().Order().ToArray();
        if (places.Kind != PlotlyKind.Number || values.Length < 2)
        {
            return PlotlyValues.None;
        }

        var half = values.Zip(values.Skip(1), (a, b) => b - a).Min() / 2;
        return new([FormattableString.Invariant($"{values[0] - half:R}"), FormattableString.Invariant($"{values[^1] + half:R}")]);
    }

    /// <summary>The pixels from one bar's place to the next.</summary>
    private static double Width(PlotlyAxis along, PlotlyValues places)
    {
        if (along.Kind == PlotlyKind.Category)
        {
            return along.Step;
        }

        var pixels = places.Texts.Select(along.ValueOf).OfType<double>().Distinct().Select(along.Pixel).Order().ToArray();
        return pixels.Length < 2 ? 40 : pixels.Zip(pixels.Skip(1), (a, b) => b - a).Min();
    }
}
