using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// The "mime bundle" of an output: text in memory is one string, on disk an array of lines; JSON is left alone.
/// </summary>
internal static class MimeData
{
    /// <summary>A copy in which text is one string.</summary>
    public static JsonObject Join(JsonObject data) => Copy(data, (type, value) =>
        !IsJson(type) && value is JsonArray && MultilineText.IsText(value) ? MultilineText.Read(value) : value?.DeepClone());

    /// <summary>A copy in which text is an array of lines, keys in Jupyter's order.</summary>
    public static JsonObject Split(JsonObject data) => Copy(data, (type, value) =>
        IsText(type) && value is JsonValue && MultilineText.IsText(value)
            ? MultilineText.Write(MultilineText.Read(value)!)
            : Sorted(value));

    /// <summary>A copy whose objects have their keys in order, as Jupyter saves them.</summary>
    public static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(InOrder(o).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Copy(JsonObject data, Func<string, JsonNode?, JsonNode?> value) =>
        new(InOrder(data).Select(member => KeyValuePair.Create(member.Key, value(member.Key, member.Value))));

    private static IOrderedEnumerable<KeyValuePair<string, JsonNode?>> InOrder(JsonObject o) =>
        o.OrderBy(member => member.Key, StringComparer.Ordinal);

    public static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "image/svg+xml";

    public static bool IsJson(string type) =>
        type == "application/json"
        || (type.StartsWith("application/", StringComparison.Ordinal) && type.EndsWith("+json", StringComparison.Ordinal));
}
