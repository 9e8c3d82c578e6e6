namespace ResearchKit.Jupyter;

/// <summary>
/// Which comms are open.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#comm-info">Comm info</see>.
/// </summary>
/// <param name="Comms">The open comms by id.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record CommInfoReply(IReadOnlyDictionary<string, CommTarget> Comms, ReplyStatus Status = ReplyStatus.Ok)
    : MessageContent("comm_info_reply");
