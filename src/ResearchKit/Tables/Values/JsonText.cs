using System.Text.Json;

namespace ResearchKit;

/// <summary>How JSON is written in a table; kept as it is written.</summary>
internal static class JsonText
{
    /// <summary>Objects.</summary>
    public static Reading<object> Object(string text) =>
        Kind(text) == JsonValueKind.Object ? text : Reading<object>.Fault("is no JSON object");

    /// <summary>Arrays.</summary>
    public static Reading<object> Array(string text) =>
        Kind(text) == JsonValueKind.Array ? text : Reading<object>.Fault("is no JSON array");

    /// <summary>GeoJSON: an object with a type.</summary>
    public static Reading<object> GeoJson(string text)
    {
        using var json = Parse(text);
        return json is { RootElement.ValueKind: JsonValueKind.Object } && json.RootElement.TryGetProperty("type", out _)
            ? text
            : Reading<object>.Fault("is no GeoJSON object");
    }

    private static JsonValueKind Kind(string text)
    {
        using var json = Parse(text);
        return json?.RootElement.ValueKind ?? JsonValueKind.Undefined;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
