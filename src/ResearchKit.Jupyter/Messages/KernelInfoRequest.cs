namespace ResearchKit.Jupyter;

/// <summary>
/// Asks a kernel who it is.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-info">Kernel info</see>.
/// </summary>
public sealed record KernelInfoRequest() : MessageContent("kernel_info_request");
