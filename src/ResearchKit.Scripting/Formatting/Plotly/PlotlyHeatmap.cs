using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>Draws a heatmap, the darker the more, with each value to read on its cell.</summary>
internal static class PlotlyHeatmap
{
    private const int MostWords = 400;

    /// <summary>More rows or columns than this are thinned out, evenly.</summary>
    private const int Most = 200;

    /// <summary>A heatmap with a name for each row and column, so that the axes have a place for them.</summary>
    public static PlotlyTrace Name(PlotlyTrace heatmap)
    {
        static PlotlyValues Places(PlotlyValues given, int count) => given.Count >= count ? given : PlotlyTrace.Places(count);
        var across = heatmap.Z.Count == 0 ? 0 : heatmap.Z.Max(row => row.Count);
        return Thin(heatmap with { X = Places(heatmap.X, across), Y = Places(heatmap.Y, heatmap.Z.Count) });
    }

    private static PlotlyTrace Thin(PlotlyTrace heatmap) => heatmap with
    {
        X = Thin(heatmap.X),
        Y = Thin(heatmap.Y),
        Z = [.. Thin(heatmap.Z, heatmap.Y.Count).Select(row => new PlotlyValues([.. Thin(row.Texts, heatmap.X.Count)]))],
    };

    private static PlotlyValues Thin(PlotlyValues places) => new([.. Thin(places.Texts, places.Count)]);

    private static IEnumerable<T> Thin<T>(IEnumerable<T> items, int of)
    {
        var every = Math.Max(1, (int)Math.Ceiling(of / (double)Most));
        return items.Where((_, place) => place % every == 0);
    }

    public static void Draw(SvgText svg, PlotlyPanel panel, PlotlyTrace trace)
    {
        var numbers = trace.Z.SelectMany(row => row.Texts).OfType<string>().Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 0)
        {
            return;
        }

        var (least, most) = (numbers.Min(), numbers.Max());
        var (width, height) = (panel.X.Gap(trace.X) ?? 60, panel.Y.Gap(trace.Y) ?? 60);
        for (var row = 0; row < trace.Z.Count; row++)
        {
            for (var column = 0; column < trace.Z[row].Count; column++)
            {
                if (trace.Z[row].Texts[column] is { } text && panel.X.ValueOf(trace.X.Texts[column]) is { } x && panel.Y.ValueOf(trace.Y.Texts[row]) is { } y)
                {
                    var part = most > least ? (double.Parse(text, CultureInfo.InvariantCulture) - least) / (most - least) : 0.5;
                    Cell(svg, panel.X.Pixel(x), panel.Y.Pixel(y), (width, height), part, numbers.Length <= MostWords ? text : null);
                }
            }
        }
    }

    private static void Cell(SvgText svg, double x, double y, (double Width, double Height) size, double part, string? words)
    {
        var shade = (int)Math.Round(245 - (part * 215));
        svg.Rect(x - (size.Width / 2), y - (size.Height / 2), size.Width, size.Height, FormattableString.Invariant($"#{shade:X2}{shade:X2}{Math.Min(255, shade + 40):X2}"));
        if (words is not null && size.Width > 24 && size.Height > 14)
        {
            svg.Words(x, y + 4, PlotlyPanel.Cut(words, Math.Max(2, (int)(size.Width / 7))), "middle", 11, part > 0.5 ? "#FFFFFF" : "#1A1A1A");
        }
    }
}
