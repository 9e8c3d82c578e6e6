using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Changes to JSON objects that keep the order of their properties.</summary>
internal static class JsonEdits
{
    /// <summary>The objects in a list property.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json[name] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>A text property; null where it is none.</summary>
    public static string? Text(this JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Puts properties before all others.</summary>
    public static void Lead(this JsonObject json, params (string Name, JsonNode? Value)[] properties)
    {
        foreach (var (name, _) in properties)
        {
            json.Remove(name);
        }

        for (var i = 0; i < properties.Length; i++)
        {
            json.Insert(i, properties[i].Name, properties[i].Value);
        }
    }

    /// <summary>Gives a property another name, in its place.</summary>
    public static void Rename(this JsonObject json, string name, string other)
    {
        if (json.IndexOf(name) is var at and >= 0 && !json.ContainsKey(other))
        {
            var value = json[name];
            json.RemoveAt(at);
            json.Insert(at, other, value);
        }
    }

    /// <summary>Makes a text a list of one.</summary>
    public static void AsList(this JsonObject json, string name)
    {
        if (json.Text(name) is { } one)
        {
            json[name] = new JsonArray(one);
        }
    }
}
