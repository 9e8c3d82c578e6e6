namespace ResearchKit.Jupyter;

/// <summary>
/// Who sent a message, when, and of what type.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#message-header">Message header</see>.
/// </summary>
/// <param name="MsgId">Unique to the message; replies and outputs name it as their parent.</param>
/// <param name="MsgType">The type of the content, such as <c>execute_request</c>.</param>
/// <param name="Session">Unique to the sender's process.</param>
/// <param name="Username">The sender's user, or anything.</param>
/// <param name="Date">When the message was made, ISO 8601 in UTC.</param>
/// <param name="Version">The version of the protocol that the sender speaks.</param>
public sealed record MessageHeader(
    string MsgId, string MsgType, string Session = "", string Username = "", string Date = "", string Version = "");
