using System.Text.Json;

namespace ResearchKit;

/// <summary>How JSON is written in a table.</summary>
internal static class JsonText
{
    /// <summary>Objects, as JsonElement.</summary>
    public static Reading<object> Object(string text) =>
        TryParse(text) is { ValueKind: JsonValueKind.Object } json ? json : Reading<object>.Fault("is no JSON object");

    /// <summary>Arrays, as JsonElement.</summary>
    public static Reading<object> Array(string text) =>
        TryParse(text) is { ValueKind: JsonValueKind.Array } json ? json : Reading<object>.Fault("is no JSON array");

    /// <summary>The value that a text stands for; null where it is no JSON.</summary>
    public static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
