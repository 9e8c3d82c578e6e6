namespace ResearchKit.Scripting;

/// <summary>Draws boxes: median, quartiles, and whiskers to the last value within one and a half times the box.</summary>
internal static class PlotlyBoxes
{
    /// <summary>A box with its name as its place, where it has no other.</summary>
    public static PlotlyTrace Place(PlotlyTrace box)
    {
        var lying = box.Y.Count == 0;
        var name = box.Name.Length > 0 ? box.Name : FormattableString.Invariant($"trace {box.Index}");
        var places = new PlotlyValues([.. Enumerable.Repeat<string?>(name, Math.Max(box.X.Count, box.Y.Count))]);
        return box.X.Count > 0 && box.Y.Count > 0 ? box : box with { IsHorizontal = lying, X = lying ? box.X : places, Y = lying ? places : box.Y };
    }

    public static void Draw(SvgText svg, PlotlyPanel panel, PlotlyTrace trace)
    {
        var (places, along, values, up) = trace.IsHorizontal ? (trace.Y, panel.Y, trace.X, panel.X) : (trace.X, panel.X, trace.Y, panel.Y);
        foreach (var group in places.Texts.Zip(values.Texts).GroupBy(pair => pair.First, pair => pair.Second))
        {
            var sorted = group.Select(up.ValueOf).OfType<double>().Order().ToArray();
            if (sorted.Length > 0 && along.ValueOf(group.Key) is { } place)
            {
                Draw(svg, trace, sorted, up.Pixel, along.Pixel(place), trace.IsHorizontal);
            }
        }
    }

    private static void Draw(SvgText svg, PlotlyTrace trace, double[] sorted, Func<double, double> pixel, double middle, bool lying)
    {
        const double Half = 18;
        var (low, mid, high) = (Quantile(sorted, 0.25), Quantile(sorted, 0.5), Quantile(sorted, 0.75));
        var reach = 1.5 * (high - low);
        var (least, most) = (sorted.First(value => value >= low - reach), sorted.Last(value => value <= high + reach));
        void Line(double from, double half, double to, double halfTo)
        {
            var (a, b) = (pixel(from), pixel(to));
            _ = lying ? svg.Line(a, middle + half, b, middle + halfTo, trace.Colour, 1.5) : svg.Line(middle + half, a, middle + halfTo, b, trace.Colour, 1.5);
        }

        foreach (var side in new[] { -Half, Half })
        {
            Line(low, side, high, side);
        }

        foreach (var level in new[] { low, mid, high })
        {
            Line(level, -Half, level, Half);
        }

        foreach (var (end, box) in new[] { (least, low), (most, high) })
        {
            Line(end, 0, box, 0);
            Line(end, -Half / 2, end, Half / 2);
        }

        // One sign a pixel: more would only lie on each other.
        foreach (var value in sorted.Where(value => value < least || value > most).DistinctBy(value => Math.Round(pixel(value))))
        {
            PlotlyLines.Mark(svg, lying ? pixel(value) : middle, lying ? middle : pixel(value), trace);
        }
    }

    private static double Quantile(double[] sorted, double share)
    {
        var at = Math.Clamp((share * sorted.Length) - 0.5, 0, sorted.Length - 1);
        var below = (int)Math.Floor(at);
        return sorted[below] + ((at - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
    }
}
