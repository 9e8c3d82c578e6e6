namespace ResearchKit.Jupyter;

/// <summary>
/// Asks a kernel to stop the running cell.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-interrupt">Kernel interrupt</see>.
/// </summary>
public sealed record InterruptRequest() : MessageContent("interrupt_request");
