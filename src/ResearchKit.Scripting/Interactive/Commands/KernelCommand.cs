namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Something that code asks a kernel to do, by <see cref="Kernel.SendAsync"/>.</summary>
public abstract class KernelCommand
{
    private protected KernelCommand(string? targetKernelName = null) => TargetKernelName = targetKernelName;

    /// <summary>The kernel that is meant; null for the one that is asked.</summary>
    public string? TargetKernelName { get; }
}
