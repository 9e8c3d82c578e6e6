namespace ResearchKit.Jupyter;

/// <summary>
/// Text that code has written.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#streams-stdout-stderr-etc">Streams</see>.
/// </summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, which need not end with a line.</param>
public sealed record StreamMessage(string Name, string Text) : IOPubMessage("stream");
