using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// Where a run of code puts its outputs. They reach every client in the order of the calls, and before the run is
/// reported
/// as done; what is written later, by threads that go on, still belongs to the same cell.
/// </summary>
/// <remarks>
/// Safe for several threads. A silent run publishes nothing: the calls are accepted and have no effect.
/// </remarks>
public interface IExecuteOutput
{
    /// <summary>The number of the run, as in <c>[3]</c>.</summary>
    int ExecutionCount { get; }

    /// <summary>Whether <see cref="InputAsync"/> can be called: whether the client has a user to ask.</summary>
    bool AllowsInput { get; }

    /// <summary>The kernel's comms.</summary>
    Comms Comms { get; }

    /// <summary>
    /// Writes text. It is sent as soon as the wire takes it; texts that pile up meanwhile are sent as one.
    /// </summary>
    /// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="text">Any piece of text, not necessarily whole lines.</param>
    void Stream(string name, string text);

    /// <summary>Shows something; with a <paramref name="displayId"/>, so that it can be updated.</summary>
    void Display(MimeBundle data, JsonObject? metadata = null, string? displayId = null);

    /// <summary>Replaces what is shown under an id, in whatever cell it stands.</summary>
    void UpdateDisplay(string displayId, MimeBundle data, JsonObject? metadata = null);

    /// <summary>
    /// Gives the value of the code. It must hold <c>text/plain</c>, which also goes into the history.
    /// </summary>
    void Result(MimeBundle data, JsonObject? metadata = null, string? displayId = null);

    /// <summary>Takes away what the cell has shown so far, at once or when there is something new to show.</summary>
    void ClearOutput(bool wait = false);

    /// <summary>Asks the user of the client that sent the code for a line of text.</summary>
    /// <exception cref="KernelErrorException">The client has no user to ask, or has gone.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before there was an answer.</exception>
    Task<string> InputAsync(string prompt, bool password, CancellationToken cancellationToken);
}
