namespace ResearchKit.Jupyter;

/// <summary>
/// Tells all clients what is being run.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#code-inputs">Code inputs</see>.
/// </summary>
/// <param name="Code">The source.</param>
/// <param name="ExecutionCount">The number of the run.</param>
public sealed record ExecuteInput(string Code, int ExecutionCount) : IOPubMessage("execute_input");
