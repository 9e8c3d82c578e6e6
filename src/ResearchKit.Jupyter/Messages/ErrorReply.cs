using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// The reply to any request that failed.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#request-reply">Request-Reply</see>.
/// </summary>
/// <param name="ReplyType">The type of the reply, such as <c>complete_reply</c>.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Error"/>.</param>
/// <param name="ErrorName">The kind of the error.</param>
/// <param name="ErrorValue">Its message.</param>
/// <param name="Traceback">Lines for people to read.</param>
public sealed record ErrorReply(
    [property: JsonIgnore] string ReplyType,
    ReplyStatus Status,
    [property: JsonPropertyName("ename")] string ErrorName,
    [property: JsonPropertyName("evalue")] string ErrorValue,
    IReadOnlyList<string> Traceback) : MessageContent(ReplyType)
{
    /// <summary>Makes the reply of a type from an error.</summary>
    public static ErrorReply Of(string replyType, KernelError error) =>
        new(replyType, ReplyStatus.Error, error.Name, error.Value, error.Traceback);
}
