using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Something was shown.</summary>
public abstract class DisplayEvent : KernelEvent
{
    private protected DisplayEvent(object? value, KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues, string? valueId)
        : base(command)
    {
        Value = value;
        FormattedValues = formattedValues ?? [];
        ValueId = valueId;
    }

    /// <summary>The value itself, where it is known.</summary>
    public object? Value { get; }

    /// <summary>The value in each representation that was shown.</summary>
    public IReadOnlyCollection<FormattedValue> FormattedValues { get; }

    /// <summary>The name under which the notebook knows it.</summary>
    public string? ValueId { get; }
}

/// <summary>A value was displayed.</summary>
/// <param name="value">The value.</param>
/// <param name="command">The command that displayed it.</param>
/// <param name="formattedValues">The value in each representation.</param>
/// <param name="valueId">The name under which it can be replaced.</param>
public sealed class DisplayedValueProduced(
    object? value, KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues = null, string? valueId = null)
    : DisplayEvent(value, command, formattedValues, valueId);

/// <summary>A displayed value was replaced.</summary>
/// <param name="value">The new value.</param>
/// <param name="valueId">The name of the old one.</param>
/// <param name="command">The command that replaced it.</param>
/// <param name="formattedValues">The new value in each representation.</param>
public sealed class DisplayedValueUpdated(
    object? value, string valueId, KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues = null)
    : DisplayEvent(value, command, formattedValues, valueId);

/// <summary>Submitted code ended in a value.</summary>
/// <param name="value">The value.</param>
/// <param name="command">The submission.</param>
/// <param name="formattedValues">The value in each representation.</param>
/// <param name="valueId">The name under which it can be replaced.</param>
public sealed class ReturnValueProduced(
    object? value, KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues = null, string? valueId = null)
    : DisplayEvent(value, command, formattedValues, valueId);

/// <summary>Text was written to standard output.</summary>
/// <param name="command">The command that wrote it.</param>
/// <param name="formattedValues">The text.</param>
/// <param name="valueId">Not used.</param>
public sealed class StandardOutputValueProduced(
    KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues = null, string? valueId = null)
    : DisplayEvent(null, command, formattedValues, valueId);

/// <summary>Text was written to standard error.</summary>
/// <param name="command">The command that wrote it.</param>
/// <param name="formattedValues">The text.</param>
/// <param name="valueId">Not used.</param>
public sealed class StandardErrorValueProduced(
    KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues = null, string? valueId = null)
    : DisplayEvent(null, command, formattedValues, valueId);

/// <summary>An error was shown.</summary>
/// <param name="message">What it says.</param>
/// <param name="command">The command that failed.</param>
/// <param name="formattedValues">The message in each representation.</param>
public sealed class ErrorProduced(string message, KernelCommand? command, IReadOnlyCollection<FormattedValue>? formattedValues = null)
    : DisplayEvent(message, command, formattedValues, null)
{
    /// <summary>What it says.</summary>
    public string Message { get; } = message;
}
