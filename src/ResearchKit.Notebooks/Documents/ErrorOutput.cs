using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">What kind: the exception's type.</param>
/// <param name="Message">The exception's message.</param>
/// <param name="Traceback">Lines that say where it happened, possibly with terminal colours.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : Output
{
    /// <inheritdoc/>
    public override JsonObject ToJson() => new()
    {
        ["ename"] = Name,
        ["evalue"] = Message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. Traceback.Select(line => (JsonNode)line)]),
    };

    internal static ErrorOutput From(JsonObject json) => new(
        MultilineText.Read(json["ename"]) ?? "",
        MultilineText.Read(json["evalue"]) ?? "",
        [.. (json["traceback"] as JsonArray)?.Select(MultilineText.Read).OfType<string>() ?? []]);
}
