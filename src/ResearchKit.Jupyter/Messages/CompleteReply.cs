using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// How code could go on.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#completion">Completion</see>.
/// </summary>
/// <param name="Matches">The texts that could stand between start and end.</param>
/// <param name="CursorStart">Where the text to be replaced begins, in Unicode code points.</param>
/// <param name="CursorEnd">Where it ends, in Unicode code points.</param>
/// <param name="Metadata">More about the matches; frontends read <c>_jupyter_types_experimental</c>.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record CompleteReply(
    IReadOnlyList<string> Matches,
    int CursorStart,
    int CursorEnd,
    JsonObject? Metadata = null,
    ReplyStatus Status = ReplyStatus.Ok) : MessageContent("complete_reply")
{
    /// <summary>The reply that there is nothing to offer at a position.</summary>
    public static CompleteReply None(int cursorPos) => new([], cursorPos, cursorPos, []);
}
