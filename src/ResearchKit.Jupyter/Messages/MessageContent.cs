using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// The content of a message, the part that differs from type to type.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#general-message-format">General message format</see>.
/// </summary>
/// <param name="MessageType">The type's name on the wire, such as <c>execute_request</c>.</param>
public abstract record MessageContent([property: JsonIgnore] string MessageType)
{
    /// <summary>Raw bytes that travel beside the content; only comms use them.</summary>
    [JsonIgnore]
    public IReadOnlyList<byte[]> Buffers { get; init; } = [];
}
