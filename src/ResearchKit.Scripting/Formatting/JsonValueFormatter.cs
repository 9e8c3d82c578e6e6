using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>JSON is shown as a tree that opens and closes, as JSON, and as indented text.</summary>
internal static class JsonValueFormatter
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Register()
    {
        Register<JsonDocument>(json => JsonSerializer.Serialize(json, Indented));
        Register<JsonElement>(json => json.ValueKind == JsonValueKind.Undefined ? "undefined" : JsonSerializer.Serialize(json, Indented));
        Register<JsonNode>(json => json.ToJsonString(Indented));

        // A node's own members lead up to its parent and down again.
        Formatter.Register<JsonNode>(
            (node, writer) => writer.Write(JsonSerializer.SerializeToElement(node).ToDisplayString(MimeTypes.Html)), MimeTypes.Html);
    }

    private static void Register<T>(Func<T, string> toText)
    {
        Formatter.Register<T>(toText, MimeTypes.Plain);
        Formatter.Register<T>(toText, MimeTypes.Json);
        Formatter.SetPreferredMimeTypesFor(typeof(T), MimeTypes.Html, MimeTypes.Json);
    }
}
