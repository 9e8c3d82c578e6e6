using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>One pair of axes of a figure, and the traces that stand on it.</summary>
internal sealed class PlotlyPanel
{
    private const string Grid = "#E5E5E5";
    private const string Ink = "#1A1A1A";

    /// <summary>The most signs of a name beside the upright axis.</summary>
    public const int LongestLabel = 20;

    /// <summary>A panel.</summary>
    /// <param name="layout">The figure's layout.</param>
    /// <param name="axes">The names of its axes.</param>
    /// <param name="traces">What stands on it.</param>
    /// <param name="area">Where all panels of the figure are drawn.</param>
    public PlotlyPanel(JsonElement layout, (string X, string Y) axes, IReadOnlyList<PlotlyTrace> traces, (double Left, double Top, double Right, double Bottom) area)
    {
        var (across, up) = (Axis(layout, axes.X), Axis(layout, axes.Y));
        var (left, right) = Part(across, area.Left, area.Right);
        var (bottom, top) = Part(up, area.Bottom, area.Top);
        (Left, Top, Right, Bottom) = (left, top, right, bottom);
        Traces = [.. PlotlyBins.Count(traces)];
        IsStacked = layout.ValueKind == JsonValueKind.Object && PlotlyTrace.Text(layout, "barmode") is "stack" or "relative";
        var bars = Traces.Where(trace => trace.Type == "bar").ToArray();
        X = new PlotlyAxis(across, [.. Traces.Select(trace => trace.X), .. Totals(bars, lying: true), .. bars.Where(bar => !bar.IsHorizontal).Select(bar => PlotlyBars.Edges(bar.X))], (left, right), bars.Any(bar => bar.IsHorizontal));
        Y = new PlotlyAxis(up, [.. Traces.Select(trace => trace.Y), .. Totals(bars, lying: false), .. bars.Where(bar => bar.IsHorizontal).Select(bar => PlotlyBars.Edges(bar.Y))], (bottom, top), bars.Any(bar => !bar.IsHorizontal));
    }

    public double Left { get; }

    public double Top { get; }

    public double Right { get; }

    public double Bottom { get; }

    public PlotlyAxis X { get; }

    public PlotlyAxis Y { get; }

    public IReadOnlyList<PlotlyTrace> Traces { get; }

    /// <summary>Whether bars stand on each other.</summary>
    public bool IsStacked { get; }

    public void Draw(SvgText svg)
    {
        DrawAxes(svg);
        if (X.IsCut || Y.IsCut)
        {
            svg.Cut(Left, Top, Right, Bottom, () => DrawTraces(svg));
        }
        else
        {
            DrawTraces(svg);
        }
    }

    private void DrawTraces(SvgText svg)
    {
        foreach (var heatmap in Traces.Where(trace => trace.Type == "heatmap"))
        {
            PlotlyHeatmap.Draw(svg, this, heatmap);
        }

        PlotlyBars.Draw(svg, this);
        foreach (var trace in Traces)
        {
            switch (trace.Type)
            {
                case "scatter" or "scattergl":
                    PlotlyLines.Draw(svg, this, trace);
                    break;
                case "box" or "violin":
                    PlotlyBoxes.Draw(svg, this, trace);
                    break;
            }
        }
    }

    private void DrawAxes(SvgText svg)
    {
        var labels = Y.Ticks().Select(tick => LabelWidth(tick.Label)).DefaultIfEmpty(0).Max();
        foreach (var (value, label) in X.Ticks())
        {
            var x = X.Pixel(value);
            svg.Line(x, Top, x, Bottom, Grid).Words(x, Bottom + 16, Cut(label, 16), "middle");
        }

        foreach (var (value, label) in Y.Ticks())
        {
            var y = Y.Pixel(value);
            svg.Line(Left, y, Right, y, Grid).Words(Left - 6, y + 4, Cut(label, LongestLabel), "end");
        }

        svg.Line(Left, Bottom, Right, Bottom, Ink).Line(Left, Top, Left, Bottom, Ink);
        svg.Words((Left + Right) / 2, Bottom + 36, X.Title, "middle", 13);
        if (Y.Title.Length > 0)
        {
            svg.Words(Left - labels - 14, (Top + Bottom) / 2, Y.Title, "middle", 13, turn: -90);
        }
    }

    /// <summary>About how wide a label beside the upright axis is, in pixels.</summary>
    public static double LabelWidth(string label) => 8 + (Math.Min(label.Length, LongestLabel) * 6.6);

    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";

    private static JsonElement Axis(JsonElement layout, string name) =>
        layout.ValueKind == JsonValueKind.Object && layout.TryGetProperty($"{name[0]}axis{name[1..]}", out var axis) ? axis : default;

    private static (double From, double To) Part(JsonElement axis, double from, double to)
    {
        var domain = axis.ValueKind == JsonValueKind.Object ? PlotlyValues.Of(axis, "domain") : PlotlyValues.None;
        return domain is { Count: 2 } && PlotlyValues.TryNumber(domain.Texts[0] ?? "", out var start) && PlotlyValues.TryNumber(domain.Texts[1] ?? "", out var end)
            ? (from + (start * (to - from)), from + (end * (to - from)))
            : (from, to);
    }

    /// <summary>How high bars stand when they stand on each other.</summary>
    private IEnumerable<PlotlyValues> Totals(IReadOnlyList<PlotlyTrace> bars, bool lying) => !IsStacked ? [] :
    [
        new PlotlyValues([.. bars.Where(bar => bar.IsHorizontal == lying)
            .SelectMany(bar => (lying ? bar.Y : bar.X).Texts.Zip((lying ? bar.X : bar.Y).Texts))
            .Where(pair => pair is { First: not null, Second: not null } && PlotlyValues.TryNumber(pair.Second, out _))
            .GroupBy(pair => pair.First, pair => double.Parse(pair.Second!, System.Globalization.CultureInfo.InvariantCulture))
            .Select(group => (string?)FormattableString.Invariant($"{group.Sum()}"))]),
    ];
}
