namespace ResearchKit.Jupyter;

/// <summary>
/// What was run before.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#history">History</see>.
/// </summary>
/// <param name="History">The lines, oldest first.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record HistoryReply(IReadOnlyList<HistoryLine> History, ReplyStatus Status = ReplyStatus.Ok)
    : MessageContent("history_reply");
