namespace ResearchKit.Jupyter;

/// <summary>
/// Asks what the thing at a position in code is.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#introspection">Introspection</see>.
/// </summary>
/// <param name="Code">The code in which to look.</param>
/// <param name="CursorPos">
/// The position, in Unicode code points from the start; <see cref="CodePoints"/> converts it.
/// </param>
/// <param name="DetailLevel">0 for a summary, 1 for more, for instance the source.</param>
public sealed record InspectRequest(string Code, int CursorPos, int DetailLevel = 0) : MessageContent("inspect_request");
