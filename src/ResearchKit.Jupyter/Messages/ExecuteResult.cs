using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// The value of the code that was run, in every form that the kernel has for it.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#id6">Execution results</see>.
/// </summary>
/// <param name="ExecutionCount">The number of the run.</param>
/// <param name="Data">The forms by MIME type.</param>
/// <param name="Metadata">Metadata of the data.</param>
/// <param name="Transient">What is not kept in documents: an id by which to update it.</param>
public sealed record ExecuteResult(
    int ExecutionCount, MimeBundle Data, JsonObject? Metadata = null, TransientInfo? Transient = null)
    : IOPubMessage("execute_result");
