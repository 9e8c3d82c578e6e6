using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>What came of a command.</summary>
public sealed class KernelCommandResult
{
    internal KernelCommandResult(KernelCommand command, IReadOnlyList<KernelEvent> events)
    {
        Command = command;
        Events = events;
    }

    /// <summary>The command.</summary>
    public KernelCommand Command { get; }

    /// <summary>All that happened, in order; the last is <see cref="CommandSucceeded"/> or <see cref="CommandFailed"/>.</summary>
    public IReadOnlyList<KernelEvent> Events { get; }
}
