namespace ResearchKit.Jupyter;

/// <summary>
/// The line of text that a client's user has typed.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#messages-on-the-stdin-router-dealer-channel">Messages on the stdin channel</see>.
/// </summary>
/// <param name="Value">The line, without its end.</param>
public sealed record InputReply(string Value) : MessageContent("input_reply");
