using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// What the thing at a position in code is.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#introspection">Introspection</see>.
/// </summary>
/// <param name="Found">Whether anything is known.</param>
/// <param name="Data">What is known, by MIME type; empty when nothing is.</param>
/// <param name="Metadata">Metadata of the data.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record InspectReply(bool Found, MimeBundle Data, JsonObject Metadata, ReplyStatus Status = ReplyStatus.Ok)
    : MessageContent("inspect_reply")
{
    /// <summary>The reply that nothing is known.</summary>
    public static InspectReply NotFound => new(false, [], []);
}
