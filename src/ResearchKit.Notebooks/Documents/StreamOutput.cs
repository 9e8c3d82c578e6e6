using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Text that a cell wrote to a stream.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, carriage returns and control sequences as they were written.</param>
public sealed record StreamOutput(string Name, string Text) : Output
{
    /// <inheritdoc/>
    public override JsonObject ToJson() =>
        new() { ["name"] = Name, ["output_type"] = "stream", ["text"] = MultilineText.Write(Text) };

    internal static StreamOutput From(JsonObject json) =>
        new(MultilineText.Read(json["name"]) ?? "stdout", MultilineText.Read(json["text"]) ?? "");
}
