using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>
/// A still image of a Plotly figure, for where no script runs. It shows lines, points, areas, bars, histograms, boxes, heatmaps and
/// pies, on one pair of axes or several, with Plotly's defaults; other kinds of trace have none.
/// </summary>
/// <remarks>Source: the reference of plotly.js on what a figure's properties mean. The same figure gives the same bytes.</remarks>
internal static class PlotlySvg
{
    private const int Width = 720;
    private const int Height = 450;
    private const int Largest = 2000;
    private static readonly string[] Drawn = ["scatter", "scattergl", "bar", "histogram", "box", "violin", "heatmap", "pie"];

    /// <summary>The image; null where the figure has nothing that can be drawn here.</summary>
    public static string? Of(string figure)
    {
        using var json = JsonDocument.Parse(figure);
        var traces = json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array
            ? data.EnumerateArray().Where(trace => trace.ValueKind == JsonValueKind.Object).Select(PlotlyTrace.Of).Where(trace => trace.IsVisible).ToArray()
            : [];
        return traces.Length > 0 && traces.All(trace => Drawn.Contains(trace.Type))
            ? Draw(json.RootElement.TryGetProperty("layout", out var layout) ? layout : default, [.. traces.Select(Placed)], PlotlyDescription.Of(json.RootElement))
            : null;
    }

    private static PlotlyTrace Placed(PlotlyTrace trace) => trace.Type switch
    {
        "heatmap" => PlotlyHeatmap.Name(trace),
        "box" or "violin" => PlotlyBoxes.Place(trace),
        _ => trace,
    };

    private static string Draw(JsonElement layout, PlotlyTrace[] traces, string description)
    {
        var (width, height) = (Size(layout, "width", Width), Size(layout, "height", Height));
        var title = PlotlyDescription.Title(layout);
        var named = traces.Where(trace => trace is { Name.Length: > 0, Type: not "pie" }).ToArray();
        var legend = named.Length > 1 || (named.Length == 1 && Flag(layout, "showlegend")) ? named : [];
        var svg = new SvgText();
        svg.Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" style=\"max-width:100%;height:auto\" font-family=\"Arial, Helvetica, sans-serif\">")
            .Add($"<title>{SvgText.Escape(title.Length > 0 ? title : "Chart")}</title>")
            .Add($"<desc>{SvgText.Escape(description)}</desc>")
            .Rect(0, 0, width, height, "#FFFFFF")
            .Words(16, 28, title, size: 17);
        var top = Legend(svg, legend, title.Length > 0 ? 48 : 22, width);
        var names = traces.Where(trace => trace.Y.Kind == PlotlyKind.Category).SelectMany(trace => trace.Y.Texts).OfType<string>().Select(PlotlyPanel.LabelWidth);
        (double Left, double Top, double Right, double Bottom) area = (Math.Min(names.Append(48).Max() + 30, width / 2), top + 8, width - 24, height - 52);
        foreach (var pie in traces.Where(trace => trace.Type == "pie"))
        {
            PlotlyPie.Draw(svg, pie, area);
        }

        foreach (var panel in traces.Where(trace => trace.Type != "pie").GroupBy(trace => trace.Axes))
        {
            new PlotlyPanel(layout, panel.Key, [.. panel], area).Draw(svg);
        }

        return svg.Add("</svg>").ToString();
    }

    /// <summary>Draws the legend, in as many lines as it needs.</summary>
    /// <returns>Where it ends.</returns>
    private static double Legend(SvgText svg, IReadOnlyList<PlotlyTrace> traces, double y, int width)
    {
        var x = 16.0;
        foreach (var trace in traces)
        {
            var room = 34 + (trace.Name.Length * 7.2);
            if (x > 16 && x + room > width - 16)
            {
                (x, y) = (16, y + 18);
            }

            if (trace.Type is "bar" or "histogram")
            {
                svg.Rect(x, y - 9, 18, 10, trace.Colour);
            }
            else
            {
                svg.Line(x, y - 4, x + 18, y - 4, trace.Colour, 2, trace.HasLines ? trace.Dash : null);
                PlotlyLines.Mark(svg, x + 9, y - 4, trace);
            }

            svg.Words(x + 24, y, trace.Name);
            x += room;
        }

        return traces.Count == 0 ? y - 18 : y + 6;
    }

    private static int Size(JsonElement layout, string side, int otherwise) =>
        layout.ValueKind == JsonValueKind.Object && layout.TryGetProperty(side, out var size) && size.ValueKind == JsonValueKind.Number
            ? (int)Math.Clamp(size.GetDouble(), 120, Largest) : otherwise;

    private static bool Flag(JsonElement layout, string name) =>
        layout.ValueKind == JsonValueKind.Object && layout.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;
}
