using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>An output of a kind that the format does not know, kept as it was read.</summary>
/// <param name="Json">Its JSON.</param>
public sealed record UnknownOutput(JsonObject Json) : Output
{
    /// <inheritdoc/>
    public override JsonObject ToJson() => (JsonObject)Json.DeepClone();
}
