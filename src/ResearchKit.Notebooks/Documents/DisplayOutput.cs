using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Something that a cell displayed.</summary>
/// <param name="Data">The same thing in several MIME types, text as one string, JSON as JSON.</param>
/// <param name="Metadata">Hints to who renders it, by MIME type.</param>
public sealed record DisplayOutput(JsonObject Data, JsonObject Metadata) : Output
{
    /// <inheritdoc/>
    public override JsonObject ToJson() => new()
    {
        ["data"] = MimeData.Split(Data),
        ["metadata"] = MimeData.Sorted(Metadata),
        ["output_type"] = "display_data",
    };
}
