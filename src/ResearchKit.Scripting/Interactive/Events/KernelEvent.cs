using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Something that happened while a command was carried out.</summary>
public abstract class KernelEvent
{
    private protected KernelEvent(KernelCommand? command) => Command = command;

    /// <summary>The command.</summary>
    public KernelCommand? Command { get; }
}
