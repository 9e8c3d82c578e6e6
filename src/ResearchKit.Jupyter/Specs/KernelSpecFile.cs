using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>What a <c>kernel.json</c> holds.</summary>
/// <param name="Argv">The command line.</param>
/// <param name="DisplayName">What a frontend shows.</param>
/// <param name="Language">The language's name.</param>
/// <param name="InterruptMode"><c>signal</c> or <c>message</c>.</param>
/// <param name="Env">More environment variables.</param>
/// <param name="Metadata">Anything.</param>
internal sealed record KernelSpecFile(
    IReadOnlyList<string> Argv,
    string DisplayName = "",
    string Language = "",
    string? InterruptMode = null,
    IReadOnlyDictionary<string, string>? Env = null,
    JsonObject? Metadata = null)
{
    public static KernelSpecFile Of(KernelSpec spec) => new(
        spec.Argv,
        spec.DisplayName,
        spec.Language,
        spec.InterruptMode == Jupyter.InterruptMode.Message ? "message" : "signal",
        spec.Env,
        spec.Metadata);

    public KernelSpec ToSpec(string name, string directory) => new(
        name,
        DisplayName.Length > 0 ? DisplayName : name,
        Language,
        Argv.Count > 0 ? Argv : throw new InvalidDataException($"The kernelspec in '{directory}' has no command line."),
        InterruptMode == "message" ? Jupyter.InterruptMode.Message : Jupyter.InterruptMode.Signal,
        Env,
        directory,
        Metadata);
}
