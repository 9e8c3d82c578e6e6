namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Puts a new cell into the notebook. Jupyter's clients have nothing of the kind: the command fails, as there.</summary>
/// <param name="kernelName">The kernel that the cell is for.</param>
/// <param name="code">The cell's code.</param>
/// <param name="insertAtPosition">Where it would stand.</param>
public sealed class SendEditableCode(string kernelName, string code, int? insertAtPosition = null) : KernelCommand
{
    /// <summary>The kernel that the cell is for.</summary>
    public string KernelName { get; } = kernelName;

    /// <summary>The cell's code.</summary>
    public string Code { get; } = code;

    /// <summary>Where it would stand.</summary>
    public int? InsertAtPosition { get; } = insertAtPosition;
}
