using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// A Plotly.NET chart as Plotly's own JSON and a sentence. No HTML: it would need a script, and would stand before
/// what shows without one. The chart is the notebook's: its type is known by name only.
/// </summary>
internal static class PlotlyChartFormatter
{
    public static void Register(Assembly library)
    {
        if (library.GetType("Plotly.NET.GenericChart") is not { } chart || FindToJson(library, chart) is not { } toJson)
        {
            return;
        }

        string Json(object value) => FigureMemory.Json(value, chart => (string)toJson.Invoke(null, [chart])!);
        Formatter.Register(chart, (value, writer) => writer.Write(Json(value)), MimeTypes.Plotly);
        Formatter.Register(chart, (value, writer) => writer.Write(PlotlySvg.Of(Json(value))), MimeTypes.Svg);
        Formatter.Register(chart, (value, writer) => writer.Write(PlotlyDescription.Of(Json(value))), MimeTypes.Plain);
        Formatter.SetPreferredMimeTypesFor(chart, MimeTypes.Plotly, MimeTypes.Svg);
    }

    private static MethodInfo? FindToJson(Assembly library, Type chart) =>
        new[] { chart, library.GetType("Plotly.NET.GenericChartModule"), library.GetType("Plotly.NET.GenericChart+GenericChart") }
            .OfType<Type>()
            .Select(type => type.GetMethod("toJson", BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(method => method?.GetParameters().Length == 1);
}
