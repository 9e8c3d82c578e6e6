using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>One trace of a Plotly figure.</summary>
internal sealed record PlotlyTrace
{
    /// <summary>Plotly's own colours, in its order, and dashes and signs that tell traces apart without them.</summary>
    private static readonly string[] Colours = ["#636EFA", "#EF553B", "#00CC96", "#AB63FA", "#FFA15A", "#19D3F3", "#FF6692", "#B6E880", "#FF97FF", "#FECB52"];

    private static readonly string?[] Dashes = [null, "6 3", "2 3", "8 3 2 3", "12 4"];

    public required string Type { get; init; }

    /// <summary>What the legend calls it; empty where it has no name.</summary>
    public required string Name { get; init; }

    public required string Mode { get; init; }

    public required string Colour { get; init; }

    /// <summary>Its place among the traces, from 0.</summary>
    public required int Index { get; init; }

    public required PlotlyValues X { get; init; }

    public required PlotlyValues Y { get; init; }

    public required PlotlyValues Labels { get; init; }

    public required PlotlyValues Values { get; init; }

    /// <summary>The rows of a heatmap.</summary>
    public required IReadOnlyList<PlotlyValues> Z { get; init; }

    /// <summary>Which axes it stands on: <c>x</c> and <c>y</c>, or <c>x2</c> and so on.</summary>
    public required (string X, string Y) Axes { get; init; }

    /// <summary>Whether bars lie.</summary>
    public required bool IsHorizontal { get; init; }

    /// <summary>Whether the area below a line is filled.</summary>
    public required bool IsFilled { get; init; }

    /// <summary>Whether it is drawn at all.</summary>
    public required bool IsVisible { get; init; }

    public bool HasLines => Mode.Contains("lines", StringComparison.Ordinal);

    public bool HasMarkers => Mode.Contains("markers", StringComparison.Ordinal) || (!HasLines && !Mode.Contains("text", StringComparison.Ordinal));

    public string? Dash => Dashes[Index % Dashes.Length];

    /// <summary>Plotly's colour of a place, from 0.</summary>
    public static string ColourAt(int index) => Colours[index % Colours.Length];

    public static PlotlyTrace Of(JsonElement json, int index)
    {
        var type = Text(json, "type") ?? "scatter";
        var (x, y) = (PlotlyValues.Of(json, "x"), PlotlyValues.Of(json, "y"));
        var counts = Math.Max(x.Count, y.Count);
        return new()
        {
            Type = type,
            Name = Text(json, "name") ?? "",
            Mode = Text(json, "mode") ?? (counts < 20 ? "lines+markers" : "lines"),
            Colour = ColourOf(json, "marker") ?? ColourOf(json, "line") ?? ColourAt(index),
            Index = index,
            X = x.Count == 0 && type is "scatter" or "scattergl" or "bar" ? Places(y.Count) : x,
            Y = y.Count == 0 && type is "scatter" or "scattergl" or "bar" ? Places(x.Count) : y,
            Labels = PlotlyValues.Of(json, "labels"),
            Values = PlotlyValues.Of(json, "values"),
            Z = json.TryGetProperty("z", out var rows) && rows.ValueKind == JsonValueKind.Array ? [.. rows.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Array).Select(Row)] : [],
            Axes = (Text(json, "xaxis") ?? "x", Text(json, "yaxis") ?? "y"),
            IsHorizontal = Text(json, "orientation") == "h",
            IsVisible = !(json.TryGetProperty("visible", out var visible) && (visible.ValueKind == JsonValueKind.False || Text(json, "visible") == "legendonly")),
            IsFilled = Text(json, "fill") is { } fill && fill != "none",
        };
    }

    public static string? Text(JsonElement owner, string property) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The places 0, 1, 2 … of values that have no names.</summary>
    public static PlotlyValues Places(int count) => new([.. Enumerable.Range(0, count).Select(place => (string?)FormattableString.Invariant($"{place}"))]);

    private static PlotlyValues Row(JsonElement row) => new([.. row.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Number ? cell.GetRawText() : null)]);

    private static string? ColourOf(JsonElement trace, string part) => trace.TryGetProperty(part, out var style) ? Text(style, "color") : null;
}
