using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>One thing that a cell gave.</summary>
public abstract record Output
{
    /// <summary>The output as a notebook holds it, its keys in Jupyter's order.</summary>
    public abstract JsonObject ToJson();

    /// <summary>Reads an output; one of a kind that the format does not know is kept as it is.</summary>
    public static Output Of(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return MultilineText.Read(json["output_type"]) switch
        {
            "stream" => StreamOutput.From(json),
            "display_data" => new DisplayOutput(DataOf(json), MetadataOf(json)),
            "execute_result" => new ExecuteResultOutput(CountOf(json), DataOf(json), MetadataOf(json)),
            "error" => ErrorOutput.From(json),
            _ => new UnknownOutput(json),
        };
    }

    private static JsonObject DataOf(JsonObject json) => MimeData.Join(json["data"] as JsonObject ?? []);

    private static JsonObject MetadataOf(JsonObject json) => (JsonObject?)(json["metadata"] as JsonObject)?.DeepClone() ?? [];

    private static int? CountOf(JsonObject json) =>
        json["execution_count"] is JsonValue v && v.TryGetValue<int>(out var count) ? count : null;
}
