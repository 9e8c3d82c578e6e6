using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// What is needed to start a kernel of one kind, and what a frontend shows of it.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs">Kernel specs</see>.
/// </summary>
/// <param name="Name">The name that notebooks know it by: lower case, the name of its directory.</param>
/// <param name="DisplayName">The name that people know it by.</param>
/// <param name="Language">The language that it runs.</param>
/// <param name="Argv">The command line; <c>{connection_file}</c> and <c>{resource_dir}</c> are replaced in it.</param>
/// <param name="InterruptMode">How its kernels are interrupted.</param>
/// <param name="Env">
/// More environment variables; <c>${NAME}</c> in their values is replaced by the variable of that name.
/// </param>
/// <param name="Directory">Where its files are; null when it is not installed.</param>
/// <param name="Metadata">Anything that frontends may want to know.</param>
public sealed record KernelSpec(
    string Name,
    string DisplayName,
    string Language,
    IReadOnlyList<string> Argv,
    InterruptMode InterruptMode = InterruptMode.Signal,
    IReadOnlyDictionary<string, string>? Env = null,
    string? Directory = null,
    JsonObject? Metadata = null);
