using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>The answer to a <see cref="RequestValue"/>.</summary>
/// <param name="value">The variable's value.</param>
/// <param name="name">The variable's name.</param>
/// <param name="formattedValue">The value as text.</param>
/// <param name="command">The question.</param>
public sealed class ValueProduced(object? value, string name, FormattedValue formattedValue, RequestValue command) : KernelEvent(command)
{
    /// <summary>The variable's value.</summary>
    public object? Value { get; } = value;

    /// <summary>The variable's name.</summary>
    public string Name { get; } = name;

    /// <summary>The value as text.</summary>
    public FormattedValue FormattedValue { get; } = formattedValue;
}

/// <summary>The answer to a <see cref="RequestValueInfos"/>.</summary>
/// <param name="valueInfos">The variables.</param>
/// <param name="command">The question.</param>
public sealed class ValueInfosProduced(IReadOnlyCollection<KernelValueInfo> valueInfos, RequestValueInfos command) : KernelEvent(command)
{
    /// <summary>The variables.</summary>
    public IReadOnlyCollection<KernelValueInfo> ValueInfos { get; } = valueInfos;
}

/// <summary>The answer to a <see cref="RequestInput"/>.</summary>
/// <param name="value">What the user typed.</param>
/// <param name="command">The question.</param>
public sealed class InputProduced(string value, RequestInput command) : KernelEvent(command)
{
    /// <summary>What the user typed.</summary>
    public string Value { get; } = value;
}
