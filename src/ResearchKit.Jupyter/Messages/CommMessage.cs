using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// A message on a comm, from either side.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#comm-messages">Comm messages</see>.
/// </summary>
/// <param name="CommId">The comm.</param>
/// <param name="Data">Anything.</param>
public sealed record CommMessage(string CommId, JsonObject Data) : IOPubMessage("comm_msg");
