using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Code arrived.</summary>
/// <param name="command">The submission.</param>
public sealed class CodeSubmissionReceived(SubmitCode command) : KernelEvent(command)
{
    /// <summary>The code.</summary>
    public string Code { get; } = command.Code;
}

/// <summary>A command was carried out.</summary>
/// <param name="command">The command.</param>
public sealed class CommandSucceeded(KernelCommand command) : KernelEvent(command);

/// <summary>A command failed.</summary>
/// <param name="exception">Why.</param>
/// <param name="command">The command.</param>
/// <param name="message">What to say of it.</param>
public sealed class CommandFailed(Exception? exception, KernelCommand command, string? message = null) : KernelEvent(command)
{
    /// <summary>Why.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>What to say of it.</summary>
    public string Message { get; } = message ?? exception?.Message ?? "The command failed.";
}
