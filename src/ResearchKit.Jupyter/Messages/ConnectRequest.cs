namespace ResearchKit.Jupyter;

/// <summary>
/// Asks for the kernel's ports; deprecated.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#connect">Connect</see>.
/// </summary>
public sealed record ConnectRequest() : MessageContent("connect_request");
