using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Says in a sentence what a Plotly figure holds.</summary>
internal static partial class PlotlyDescription
{
    private static readonly string[] Axes = ["x", "y", "values", "labels", "z"];

    public static string Of(string figure)
    {
        using var json = JsonDocument.Parse(figure);
        return Of(json.RootElement);
    }

    public static string Of(JsonElement figure)
    {
        var traces = figure.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array
            ? data.EnumerateArray().Select(Trace).ToArray()
            : [];
        var title = figure.TryGetProperty("layout", out var layout) ? Title(layout) : "";
        return $"Chart{(title.Length > 0 ? $" “{title}”" : "")}: {(traces.Length == 0 ? "empty" : string.Join("; ", traces))}";
    }

    /// <summary>A figure's title without its tags; empty where it has none.</summary>
    public static string Title(JsonElement layout)
    {
        if (layout.ValueKind != JsonValueKind.Object || !layout.TryGetProperty("title", out var title))
        {
            return "";
        }

        var text = title.ValueKind == JsonValueKind.Object && title.TryGetProperty("text", out var inner) ? inner : title;
        return text.ValueKind == JsonValueKind.String ? Tags().Replace(text.GetString()!, " ").Trim() : "";
    }

    private static string Trace(JsonElement trace)
    {
        var type = Text(trace, "type") ?? "scatter";
        var name = Text(trace, "name") is { } given ? $" “{given}”" : "";
        var points = Axes.Max(axis => Length(trace, axis));
        return points == 0 ? type + name : string.Create(CultureInfo.InvariantCulture, $"{type}{name}, {points:N0} points");
    }

    private static string? Text(JsonElement owner, string property) =>
        owner.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Length(JsonElement owner, string property) =>
        owner.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 0;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
