using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// Asks a kernel to run code.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#execute">Execute</see>.
/// </summary>
/// <param name="Code">The source, one or more lines.</param>
/// <param name="Silent">
/// Whether to run quietly: nothing is published but the status, nothing is counted or remembered.
/// </param>
/// <param name="StoreHistory">Whether the code is counted and kept in the history.</param>
/// <param name="UserExpressions">Names and expressions, evaluated when the code has succeeded.</param>
/// <param name="AllowStdin">Whether the code may ask this client for input.</param>
/// <param name="StopOnError">Whether a failure aborts the requests that are queued behind this one.</param>
public sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool StoreHistory = true,
    IReadOnlyDictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true) : MessageContent("execute_request")
{
    /// <summary>Whether the code is counted and kept: never when it is <see cref="Silent"/>.</summary>
    [JsonIgnore]
    public bool IsRemembered => StoreHistory && !Silent;
}
