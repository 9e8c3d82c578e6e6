using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// The error that ended a run.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#execution-errors">Execution errors</see>.
/// </summary>
/// <param name="Name">The kind of the error, for instance the type of an exception.</param>
/// <param name="Value">Its message.</param>
/// <param name="Traceback">Lines for people to read, which may be coloured by ANSI codes.</param>
public sealed record ErrorMessage(
    [property: JsonPropertyName("ename")] string Name,
    [property: JsonPropertyName("evalue")] string Value,
    IReadOnlyList<string> Traceback) : IOPubMessage("error");
