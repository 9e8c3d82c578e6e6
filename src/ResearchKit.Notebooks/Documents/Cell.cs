using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>One cell of a notebook, over its JSON.</summary>
public abstract class Cell
{
    private protected Cell(JsonObject json) => Json = json;

    /// <summary>The cell's JSON; what is changed here is saved.</summary>
    public JsonObject Json { get; }

    /// <summary>The cell's id, or null in notebooks older than 4.5.</summary>
    public string? Id
    {
        get => MultilineText.Read(Json["id"]);
        internal set => SetId(value!);
    }

    /// <summary>The source, its lines joined.</summary>
    public string Source => MultilineText.Read(Json["source"]) ?? "";

    /// <summary>The cell's metadata; an empty object that is not saved if it has none.</summary>
    public JsonObject Metadata => Json["metadata"] as JsonObject ?? [];

    /// <summary>The cell's tags.</summary>
    public IEnumerable<string> Tags => (Metadata["tags"] as JsonArray)?.Select(MultilineText.Read).OfType<string>() ?? [];

    /// <summary>Whether the cell has a tag.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    internal static Cell Of(JsonObject json) => MultilineText.Read(json["cell_type"]) switch
    {
        "code" => new CodeCell(json),
        "markdown" => new MarkdownCell(json),
        _ => new RawCell(json),
    };

    private protected static JsonObject NewJson(string kind, string source, IEnumerable<string> tags)
    {
        var names = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]);
        var metadata = names.Count > 0 ? new JsonObject { ["tags"] = names } : [];
        return new() { ["cell_type"] = kind, ["metadata"] = metadata, ["source"] = MultilineText.Write(source) };
    }

    private void SetId(string value)
    {
        var metadata = Json.IndexOf("metadata");
        if (Json.ContainsKey("id") || metadata < 0)
            Json["id"] = value;
        else
            Json.Insert(metadata, "id", value);
    }
}
