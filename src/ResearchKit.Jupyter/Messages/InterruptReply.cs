namespace ResearchKit.Jupyter;

/// <summary>
/// Says that the running cell was told to stop.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-interrupt">Kernel interrupt</see>.
/// </summary>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record InterruptReply(ReplyStatus Status = ReplyStatus.Ok) : MessageContent("interrupt_reply");
