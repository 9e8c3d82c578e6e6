using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="ExecutionCount">The count of the execution that gave it.</param>
/// <param name="Data">The same thing in several MIME types, text as one string, JSON as JSON.</param>
/// <param name="Metadata">Hints to who renders it, by MIME type.</param>
public sealed record ExecuteResultOutput(int? ExecutionCount, JsonObject Data, JsonObject Metadata) : Output
{
    /// <inheritdoc/>
    public override JsonObject ToJson() => new()
    {
        ["data"] = MimeData.Split(Data),
        ["execution_count"] = ExecutionCount,
        ["metadata"] = MimeData.Sorted(Metadata),
        ["output_type"] = "execute_result",
    };
}
