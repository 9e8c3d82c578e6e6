using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// The kernel's ports; deprecated.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#connect">Connect</see>.
/// </summary>
/// <param name="ShellPort">The port of the shell channel.</param>
/// <param name="IOPubPort">The port of the iopub channel.</param>
/// <param name="StdinPort">The port of the stdin channel.</param>
/// <param name="HeartbeatPort">The port of the heartbeat.</param>
/// <param name="ControlPort">The port of the control channel.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record ConnectReply(
    int ShellPort,
    [property: JsonPropertyName("iopub_port")] int IOPubPort,
    int StdinPort,
    [property: JsonPropertyName("hb_port")] int HeartbeatPort,
    int ControlPort,
    ReplyStatus Status = ReplyStatus.Ok) : MessageContent("connect_reply");
