using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// How a run of code ended.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#execution-results">Execution results</see>.
/// </summary>
/// <param name="Status">Whether the code succeeded, failed or was not begun.</param>
/// <param name="ExecutionCount">The number of the run, as in <c>[3]</c>; null when it was not begun.</param>
/// <param name="Payload">Deprecated ways for a kernel to act on its frontend, such as paging.</param>
/// <param name="UserExpressions">For each name of the request, a bundle or an error.</param>
/// <param name="ErrorName">The kind of the error, on failure.</param>
/// <param name="ErrorValue">The error's message, on failure.</param>
/// <param name="Traceback">Lines for people to read, on failure.</param>
public sealed record ExecuteReply(
    ReplyStatus Status,
    int? ExecutionCount = null,
    IReadOnlyList<JsonObject>? Payload = null,
    JsonObject? UserExpressions = null,
    [property: JsonPropertyName("ename")] string? ErrorName = null,
    [property: JsonPropertyName("evalue")] string? ErrorValue = null,
    IReadOnlyList<string>? Traceback = null) : MessageContent("execute_reply")
{
    /// <summary>The error, on failure.</summary>
    [JsonIgnore]
    public KernelError? Error => Status == ReplyStatus.Error ? new(ErrorName ?? "", ErrorValue ?? "", Traceback ?? []) : null;
}
