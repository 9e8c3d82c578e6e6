using System.Text.Json;

namespace ResearchKit;

/// <summary>How shapes on the earth are written in a table.</summary>
/// <remarks>Sources: RFC 7946 (GeoJSON); the TopoJSON format specification.</remarks>
internal static class GeoJsonText
{
    /// <summary>The fewest positions of a ring, whose last is its first again.</summary>
    private const int Ring = 4;

    /// <summary>GeoJSON or TopoJSON, as JsonElement.</summary>
    public static ValueParser For(string format) => format == "topojson"
        ? text => JsonText.TryParse(text) is { } json && IsTopology(json) ? json : Reading<object>.Fault("is no TopoJSON object")
        : text => JsonText.TryParse(text) is { } json && IsShape(json) ? json : Reading<object>.Fault("is no GeoJSON object");

    private static bool IsShape(JsonElement json) => TypeOf(json) switch
    {
        "Feature" => json.TryGetProperty("geometry", out var geometry) && (geometry.ValueKind == JsonValueKind.Null || IsGeometry(geometry))
            && json.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Null or JsonValueKind.Object
            && (!json.TryGetProperty("id", out var id) || id.ValueKind is JsonValueKind.String or JsonValueKind.Number),
        "FeatureCollection" => Are(json, "features", f => TypeOf(f) == "Feature" && IsShape(f)),
        _ => IsGeometry(json),
    };

    private static bool IsGeometry(JsonElement json) => TypeOf(json) switch
    {
        "Point" => Has(json, 0, 0),
        "MultiPoint" => Has(json, 1, 0),
        "LineString" => Has(json, 1, 2),
        "MultiLineString" => Has(json, 2, 2),
        "Polygon" => Has(json, 2, Ring),
        "MultiPolygon" => Has(json, 3, Ring),
        "GeometryCollection" => Are(json, "geometries", IsGeometry),
        _ => false,
    };

    private static bool IsTopology(JsonElement json) => TypeOf(json) switch
    {
        "Topology" => json.TryGetProperty("objects", out var objects) && objects.ValueKind == JsonValueKind.Object
            && objects.EnumerateObject().All(o => IsTopology(o.Value)) && Are(json, "arcs", a => a.ValueKind == JsonValueKind.Array),
        "Point" or "MultiPoint" => Are(json, "coordinates", _ => true),
        "LineString" or "MultiLineString" or "Polygon" or "MultiPolygon" => Are(json, "arcs", IsArc),
        "GeometryCollection" => Are(json, "geometries", IsTopology),
        _ => false,
    };

    /// <summary>The number of an arc, or a list of such.</summary>
    private static bool IsArc(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetInt64(out _) : json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(IsArc);

    private static string? TypeOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    private static bool Are(JsonElement json, string property, Func<JsonElement, bool> rule) =>
        json.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(rule);

    private static bool Has(JsonElement json, int depth, int least) =>
        json.TryGetProperty("coordinates", out var coordinates) && AreCoordinates(coordinates, depth, least);

    /// <summary>Positions in lists of a depth, the innermost of which have so many positions at least.</summary>
    private static bool AreCoordinates(JsonElement json, int depth, int least) =>
        json.ValueKind == JsonValueKind.Array && (depth == 0
            ? json.GetArrayLength() >= 2 && json.EnumerateArray().All(n => n.ValueKind == JsonValueKind.Number)
            : (depth > 1 || json.GetArrayLength() >= least) && json.EnumerateArray().All(c => AreCoordinates(c, depth - 1, least))
                && (depth > 1 || least < Ring || JsonElement.DeepEquals(json[0], json[json.GetArrayLength() - 1])));
}
