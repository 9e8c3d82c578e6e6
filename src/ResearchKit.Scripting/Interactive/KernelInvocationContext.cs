using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive;

/// <summary>The command that is being carried out: the running cell, or one that it sent.</summary>
public sealed class KernelInvocationContext
{
    private readonly SessionContext _session;
    private readonly List<Action<KernelInvocationContext>> _onComplete = [];

    internal KernelInvocationContext(SessionContext session, KernelCommand command, Kernel handlingKernel, CancellationToken cancellationToken)
    {
        _session = session;
        Command = command;
        HandlingKernel = handlingKernel;
        CancellationToken = cancellationToken;
    }

    /// <summary>The command that is being carried out; null outside cells.</summary>
    public static KernelInvocationContext? Current => SessionContext.FindCurrent()?.Invocation;

    /// <summary>The command.</summary>
    public KernelCommand Command { get; }

    /// <summary>The kernel that carries it out.</summary>
    public Kernel HandlingKernel { get; }

    /// <summary>Is cancelled when the user interrupts the cell.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether the command was carried out.</summary>
    public bool IsComplete { get; private set; }

    internal EventLog Events { get; } = new();

    /// <summary>Displays a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; without any, those that its type prefers.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    // Not an extension only: a text as the value would be taken for a MIME type of the context itself.
    public DisplayedValue Display(object? value, params string[] mimeTypes) =>
        _session.Display(ValueFormatting.Format(value, mimeTypes), mimeTypes);

    /// <summary>Has something done when the command was carried out.</summary>
    /// <param name="onComplete">What to do.</param>
    public void OnComplete(Action<KernelInvocationContext> onComplete) => _onComplete.Add(onComplete);

    /// <summary>Tells of an event; what it shows is shown in the notebook.</summary>
    /// <param name="kernelEvent">The event.</param>
    public void Publish(KernelEvent kernelEvent)
    {
        switch (kernelEvent)
        {
            case DisplayedValueUpdated { ValueId: { } id } update:
                _session.Channel.UpdateDisplay(new DisplayOutput(FormattedValue.Bundle(update.FormattedValues), id));
                break;
            case StandardOutputValueProduced text:
                _session.Channel.Write(OutputStream.Out, Text(text));
                break;
            case StandardErrorValueProduced text:
                _session.Channel.Write(OutputStream.Error, Text(text));
                break;
            case ErrorProduced error:
                _session.Channel.Write(OutputStream.Error, error.Message + "\n");
                break;
            case DisplayEvent display:
                _session.Channel.Display(new DisplayOutput(
                    display.FormattedValues.Count > 0 ? FormattedValue.Bundle(display.FormattedValues) : ValueFormatting.Format(display.Value),
                    display.ValueId ?? _session.NextDisplayId()));
                break;
            default:
                Events.Add(kernelEvent);
                break;
        }
    }

    /// <summary>Calls the command carried out.</summary>
    /// <param name="command">The command.</param>
    public void Complete(KernelCommand command)
    {
        if (command == Command && !IsComplete)
        {
            IsComplete = true;
            _onComplete.ForEach(action => action(this));
        }
    }

    /// <summary>Shows an error, and calls the command failed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="exception">Why it failed.</param>
    /// <param name="message">What to say of it.</param>
    public void Fail(KernelCommand command, Exception? exception = null, string? message = null)
    {
        Publish(new ErrorProduced(message ?? exception?.Message ?? "The command failed.", command));
        Complete(command);
    }

    private static string Text(DisplayEvent display) => string.Concat(display.FormattedValues.Select(value => value.Value));
}
