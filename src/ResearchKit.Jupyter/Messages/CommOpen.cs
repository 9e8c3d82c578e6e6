using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// Opens a comm, from either side.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#opening-a-comm">Opening a comm</see>.
/// </summary>
/// <param name="CommId">Unique to the comm.</param>
/// <param name="TargetName">The name under which the other side has registered what answers it.</param>
/// <param name="Data">Anything.</param>
public sealed record CommOpen(string CommId, string TargetName, JsonObject Data) : IOPubMessage("comm_open");
