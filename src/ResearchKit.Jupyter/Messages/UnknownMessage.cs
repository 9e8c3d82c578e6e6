using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// A message of a type that this library does not know: the protocol asks both sides to let such messages pass.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#compatibility">Compatibility</see>.
/// </summary>
/// <param name="MessageType">The type's name on the wire.</param>
/// <param name="Content">The content as it came.</param>
public sealed record UnknownMessage(string MessageType, JsonObject Content) : IOPubMessage(MessageType);
