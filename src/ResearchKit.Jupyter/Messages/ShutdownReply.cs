namespace ResearchKit.Jupyter;

/// <summary>
/// A kernel's last word, sent to who asked and published to all.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-shutdown">Kernel shutdown</see>.
/// </summary>
/// <param name="Restart">Whether another will be started in its place.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record ShutdownReply(bool Restart = false, ReplyStatus Status = ReplyStatus.Ok) : IOPubMessage("shutdown_reply");
