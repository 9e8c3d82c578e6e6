using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>JSON as the kit writes it: indented, letters of every script as they are, what is missing left out.</summary>
internal static class JsonWriting
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document, with a line break at its end.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Layout) + "\n";

    /// <summary>An object of the properties that have a value, in their order.</summary>
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> properties)
    {
        var made = new JsonObject();
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                made.Add(name, value);
            }
        }

        return made;
    }

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>A list of texts; null where there are none.</summary>
    public static JsonArray? Texts(IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)text)) is { Count: > 0 } list ? list : null;
}
