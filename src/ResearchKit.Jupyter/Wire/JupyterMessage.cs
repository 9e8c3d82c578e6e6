namespace ResearchKit.Jupyter;

/// <summary>A message that has come in and was found genuine.</summary>
/// <param name="Channel">Where it came in.</param>
/// <param name="Header">Who sent it.</param>
/// <param name="ParentId">The id of the message that it answers or belongs to; empty for none.</param>
/// <param name="Content">What it says.</param>
/// <param name="Wire">The message as it came: the routing prefix for the answer, and the header to quote in it.</param>
internal sealed record JupyterMessage(
    Channel Channel, MessageHeader Header, string ParentId, MessageContent Content, WireMessage Wire)
{
    /// <summary>The type of the reply to this request, such as <c>complete_reply</c>.</summary>
    public string ReplyType => Header.MsgType.EndsWith("_request", StringComparison.Ordinal)
        ? string.Concat(Header.MsgType.AsSpan(0, Header.MsgType.Length - "request".Length), "reply")
        : "reply";
}
