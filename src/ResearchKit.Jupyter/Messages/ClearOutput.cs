namespace ResearchKit.Jupyter;

/// <summary>
/// Takes away what the cell has shown so far.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#clear-output">Clear output</see>.
/// </summary>
/// <param name="Wait">Whether to wait with it until there is something new to show, which avoids flicker.</param>
public sealed record ClearOutput(bool Wait = false) : IOPubMessage("clear_output");
