using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Names places in JSON: by their path, and in a figure also by the trace's name and the point's position.</summary>
internal static class PlotlyPlaces
{
    private static readonly string[] Positions = ["x", "y", "labels", "locations"];

    public static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>An item's place.</summary>
    /// <param name="path">The array's.</param>
    /// <param name="index">The item's index.</param>
    /// <param name="array">The array, as it is now.</param>
    public static string Item(string path, int index, JsonArray array) =>
        FormattableString.Invariant($"{path}[{index}]{NameOf(array[index])}{PositionOf(array, index)}");

    /// <summary>The name that a trace or an annotation goes by.</summary>
    private static string NameOf(JsonNode? item) => item is JsonObject named && Text(named["name"]) is { Length: > 0 } name ? $" “{name}”" : "";

    /// <summary>Where a point of a trace stands: its x for a value of y, and the other way round.</summary>
    private static string PositionOf(JsonArray array, int index)
    {
        if (array.Parent is not JsonObject trace || array.GetPropertyName() is "x")
            return "";
        var axis = Positions.FirstOrDefault(name => name != array.GetPropertyName() && trace[name] is JsonArray other && other.Count == array.Count);
        return axis is not null && Text(trace[axis]![index]) is { } position ? $" ({axis} = {position})" : "";
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => MultilineText.Read(node),
        JsonValueKind.Number => node.ToJsonString(),
        _ => null,
    };
}
