namespace ResearchKit.Jupyter;

/// <summary>
/// Asks how code could go on.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#completion">Completion</see>.
/// </summary>
/// <param name="Code">The code so far.</param>
/// <param name="CursorPos">
/// The position, in Unicode code points from the start; <see cref="CodePoints"/> converts it.
/// </param>
public sealed record CompleteRequest(string Code, int CursorPos) : MessageContent("complete_request");
