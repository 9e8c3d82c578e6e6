namespace ResearchKit.Jupyter;

/// <summary>
/// Asks whether code can be run as it stands.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#code-completeness">Code completeness</see>.
/// </summary>
/// <param name="Code">The code so far.</param>
public sealed record IsCompleteRequest(string Code) : MessageContent("is_complete_request");
