using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// Whether the kernel works on the parent request.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-status">Kernel status</see>.
/// </summary>
/// <param name="ExecutionState"><c>busy</c>, <c>idle</c> or <c>starting</c>.</param>
public sealed record StatusMessage(string ExecutionState) : IOPubMessage("status")
{
    /// <summary>The first message after a request.</summary>
    public static StatusMessage Busy { get; } = new("busy");

    /// <summary>The last message after a request.</summary>
    public static StatusMessage Idle { get; } = new("idle");

    /// <summary>The first message of a kernel.</summary>
    public static StatusMessage Starting { get; } = new("starting");

    /// <summary>Whether the parent request is done with.</summary>
    [JsonIgnore]
    public bool IsIdle => ExecutionState == "idle";
}
