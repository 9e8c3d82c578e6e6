using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// One thing that was run.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#history">History</see>.
/// </summary>
/// <param name="Session">The session it was run in, counted from 1.</param>
/// <param name="Line">Its execution count.</param>
/// <param name="Input">The code.</param>
/// <param name="Output">Its result as plain text, where there was one and outputs were asked for.</param>
/// <param name="HasOutput">
/// Whether outputs were asked for: on the wire a line is then <c>[session, line, [input, output]]</c>.
/// </param>
[JsonConverter(typeof(HistoryLineConverter))]
public sealed record HistoryLine(int Session, int Line, string Input, string? Output = null, bool HasOutput = false);
