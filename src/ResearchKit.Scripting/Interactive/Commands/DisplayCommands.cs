using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Shows a formatted value.</summary>
/// <param name="formattedValue">The value.</param>
/// <param name="valueId">The name under which <see cref="UpdateDisplayedValue"/> replaces it.</param>
public sealed class DisplayValue(FormattedValue formattedValue, string? valueId = null) : KernelCommand
{
    /// <summary>The value.</summary>
    public FormattedValue FormattedValue { get; } = formattedValue;

    /// <summary>The name under which it can be replaced.</summary>
    public string? ValueId { get; } = valueId;
}

/// <summary>Shows another value in place of one that was shown.</summary>
/// <param name="formattedValue">The new value.</param>
/// <param name="valueId">The name of the old one.</param>
public sealed class UpdateDisplayedValue(FormattedValue formattedValue, string valueId) : KernelCommand
{
    /// <summary>The new value.</summary>
    public FormattedValue FormattedValue { get; } = formattedValue;

    /// <summary>The name of the old one.</summary>
    public string ValueId { get; } = valueId;
}

/// <summary>Shows a message as an error.</summary>
/// <param name="message">The message.</param>
public sealed class DisplayError(string message) : KernelCommand
{
    /// <summary>The message.</summary>
    public string Message { get; } = message;
}
