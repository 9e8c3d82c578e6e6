namespace ResearchKit.Jupyter;

/// <summary>
/// A message that a kernel publishes to all its clients.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#messages-on-the-iopub-pub-sub-channel">Messages on the IOPub channel</see>.
/// </summary>
/// <param name="MessageType">The type's name on the wire, such as <c>stream</c>.</param>
public abstract record IOPubMessage(string MessageType) : MessageContent(MessageType);
