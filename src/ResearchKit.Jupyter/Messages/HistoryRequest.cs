namespace ResearchKit.Jupyter;

/// <summary>
/// Asks for what was run before.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#history">History</see>.
/// </summary>
/// <param name="HistAccessType"><c>range</c>, <c>tail</c> or <c>search</c>.</param>
/// <param name="Output">Whether to give outputs beside the inputs.</param>
/// <param name="Raw">Whether inputs are given as written, or as transformed by the kernel.</param>
/// <param name="Session">
/// With <c>range</c>: the session, counted from 1; 0 or less counts back from the present one.
/// </param>
/// <param name="Start">With <c>range</c>: the first line.</param>
/// <param name="Stop">With <c>range</c>: the line after the last; null for no end.</param>
/// <param name="N">With <c>tail</c> and <c>search</c>: how many of the latest lines.</param>
/// <param name="Pattern">With <c>search</c>: a glob, in which <c>*</c> and <c>?</c> stand for anything.</param>
/// <param name="Unique">With <c>search</c>: whether equal inputs are given once.</param>
public sealed record HistoryRequest(
    string HistAccessType,
    bool Output = false,
    bool Raw = true,
    int Session = 0,
    int Start = 0,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false) : MessageContent("history_request");
