using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// An XPlot.Plotly chart as Plotly's own JSON and a sentence. The chart tells its data and layout only within the script
/// that would draw it: they are read from there.
/// </summary>
internal static class XPlotChartFormatter
{
    public static void Register(Assembly library)
    {
        if (library.GetType("XPlot.Plotly.PlotlyChart") is not { } chart)
        {
            return;
        }

        Formatter.Register(chart, (value, writer) => writer.Write(Json(value)), MimeTypes.Plotly);
        Formatter.Register(chart, (value, writer) => writer.Write(PlotlySvg.Of(Json(value))), MimeTypes.Svg);
        Formatter.Register(chart, (value, writer) => writer.Write(PlotlyDescription.Of(Json(value))), MimeTypes.Plain);
        Formatter.SetPreferredMimeTypesFor(chart, MimeTypes.Plotly, MimeTypes.Svg);
    }

    private static string Json(object chart) => FigureMemory.Json(chart, Figure);

    private static string Figure(object chart)
    {
        var script = (string)chart.GetType().GetMethod("GetInlineJS", [])!.Invoke(chart, null)!;
        var layout = Read(script, "var layout = ") as JsonObject ?? [];
        layout["width"] ??= Size(chart, "Width");
        layout["height"] ??= Size(chart, "Height");
        return new JsonObject { ["data"] = Read(script, "var data = ") ?? new JsonArray(), ["layout"] = layout }.ToJsonString();
    }

    private static JsonNode? Read(string script, string before)
    {
        var start = script.IndexOf(before, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        // The value ends where its JSON does; the script goes on after it.
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(script[(start + before.Length)..]));
        return JsonNode.Parse(ref reader);
    }

    private static int Size(object chart, string side) =>
        Convert.ToInt32(chart.GetType().GetProperty(side)!.GetValue(chart), CultureInfo.InvariantCulture);
}
