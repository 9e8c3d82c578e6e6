using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// Closes a comm, from either side.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#tearing-down-comms">Tearing down comms</see>.
/// </summary>
/// <param name="CommId">The comm.</param>
/// <param name="Data">Anything.</param>
public sealed record CommClose(string CommId, JsonObject Data) : IOPubMessage("comm_close");
