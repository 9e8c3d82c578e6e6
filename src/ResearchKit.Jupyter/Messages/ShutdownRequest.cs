namespace ResearchKit.Jupyter;

/// <summary>
/// Asks a kernel to end.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-shutdown">Kernel shutdown</see>.
/// </summary>
/// <param name="Restart">Whether another will be started in its place.</param>
public sealed record ShutdownRequest(bool Restart = false) : MessageContent("shutdown_request");
