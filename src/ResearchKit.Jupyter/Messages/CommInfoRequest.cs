namespace ResearchKit.Jupyter;

/// <summary>
/// Asks which comms are open.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#comm-info">Comm info</see>.
/// </summary>
/// <param name="TargetName">Only those of this target; null for all.</param>
public sealed record CommInfoRequest(string? TargetName = null) : MessageContent("comm_info_request");
