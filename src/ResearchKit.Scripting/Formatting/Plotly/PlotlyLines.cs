using System.Text;

namespace ResearchKit.Scripting;

/// <summary>Draws lines and points.</summary>
internal static class PlotlyLines
{
    /// <summary>More points than this in one trace are thinned out, evenly.</summary>
    private const int MostPoints = 4000;

    public static void Draw(SvgText svg, PlotlyPanel panel, PlotlyTrace trace)
    {
        var count = Math.Min(trace.X.Count, trace.Y.Count);
        var every = Math.Max(1, (int)Math.Ceiling(count / (double)MostPoints));
        var points = Enumerable.Range(0, count).Where(i => i % every == 0).Select(i => Point(panel, trace, i)).ToArray();
        if (trace.HasLines)
        {
            DrawLine(svg, panel, trace, points);
        }

        foreach (var (x, y) in trace.HasMarkers ? points.OfType<(double X, double Y)>() : [])
        {
            Mark(svg, x, y, trace);
        }
    }

    /// <summary>A trace's sign: its shape tells traces apart as its colour does.</summary>
    public static void Mark(SvgText svg, double x, double y, PlotlyTrace trace)
    {
        const double R = 3.5;
        _ = (trace.Index % 4) switch
        {
            0 => svg.Add($"<circle cx=\"{SvgText.N(x)}\" cy=\"{SvgText.N(y)}\" r=\"{SvgText.N(R)}\" fill=\"{SvgText.Escape(trace.Colour)}\"/>"),
            1 => svg.Rect(x - R, y - R, 2 * R, 2 * R, trace.Colour),
            2 => svg.Path($"M{SvgText.N(x)},{SvgText.N(y - R - 1)} L{SvgText.N(x + R + 1)},{SvgText.N(y + R)} L{SvgText.N(x - R - 1)},{SvgText.N(y + R)} Z", "none", 0, trace.Colour),
            _ => svg.Path($"M{SvgText.N(x)},{SvgText.N(y - R - 1)} L{SvgText.N(x + R + 1)},{SvgText.N(y)} L{SvgText.N(x)},{SvgText.N(y + R + 1)} L{SvgText.N(x - R - 1)},{SvgText.N(y)} Z", "none", 0, trace.Colour),
        };
    }

    private static void DrawLine(SvgText svg, PlotlyPanel panel, PlotlyTrace trace, IReadOnlyList<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        var last = default((double X, double Y)?);
        foreach (var point in points)
        {
            if (point is var (x, y))
            {
                path.Append(last is null ? "M" : "L").Append(SvgText.N(x)).Append(',').Append(SvgText.N(y)).Append(' ');
            }

            last = point;
        }

        if (path.Length == 0)
        {
            return;
        }

        var line = path.ToString().TrimEnd();
        if (trace.IsFilled && points.OfType<(double X, double Y)>().ToArray() is [var first, .., var end])
        {
            var ground = SvgText.N(panel.Y.Pixel(Math.Clamp(0, panel.Y.Least, panel.Y.Most)));
            svg.Path($"{line} L{SvgText.N(end.X)},{ground} L{SvgText.N(first.X)},{ground} Z", "none", 0, trace.Colour, opacity: 0.3);
        }

        svg.Path(line, trace.Colour, 2, dash: trace.Dash);
    }

    private static (double X, double Y)? Point(PlotlyPanel panel, PlotlyTrace trace, int i) =>
        panel.X.ValueOf(trace.X.Texts[i]) is { } x && panel.Y.ValueOf(trace.Y.Texts[i]) is { } y ? (panel.X.Pixel(x), panel.Y.Pixel(y)) : null;
}
