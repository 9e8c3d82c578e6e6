namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Runs code as if it stood in a cell.</summary>
/// <param name="code">The code; magics may stand in it.</param>
/// <param name="targetKernelName">The language: <c>csharp</c>, <c>html</c>, <c>markdown</c>, <c>javascript</c>, <c>mermaid</c>.</param>
public sealed class SubmitCode(string code, string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    /// <summary>The code.</summary>
    public string Code { get; } = code;

    /// <summary>Notes of the caller's; the kernel makes nothing of them.</summary>
    public IDictionary<string, string> Parameters { get; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(SubmitCode)}: {Code}";
}
