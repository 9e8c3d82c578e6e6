using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>How a run of code ended.</summary>
/// <param name="Error">What it failed with; null when it succeeded.</param>
/// <param name="Payload">Deprecated ways to act on the frontend, such as paging; null for none.</param>
public sealed record ExecuteOutcome(KernelError? Error = null, IReadOnlyList<JsonObject>? Payload = null)
{
    /// <summary>It succeeded.</summary>
    public static ExecuteOutcome Ok { get; } = new();

    /// <summary>It failed.</summary>
    public static ExecuteOutcome Failed(KernelError error) => new(error);
}
