namespace ResearchKit.Jupyter;

/// <summary>
/// Asks a client's user for a line of text.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#messages-on-the-stdin-router-dealer-channel">Messages on the stdin channel</see>.
/// </summary>
/// <param name="Prompt">What to ask.</param>
/// <param name="Password">Whether the answer is not to be shown while it is typed.</param>
public sealed record InputRequest(string Prompt = "", bool Password = false) : MessageContent("input_request");
