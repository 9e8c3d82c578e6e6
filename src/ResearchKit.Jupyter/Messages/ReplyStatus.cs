using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// How a request ended.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#request-reply">Request-Reply</see>.
/// </summary>
[JsonConverter(typeof(ReplyStatusConverter))]
public enum ReplyStatus
{
    /// <summary>It was done.</summary>
    Ok,

    /// <summary>It failed; the reply says with what error.</summary>
    Error,

    /// <summary>It was not begun, since one before it in the queue had failed.</summary>
    Aborted,
}
