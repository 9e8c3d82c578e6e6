using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Gives a variable a value, as if a cell had declared it.</summary>
/// <param name="name">The variable's name.</param>
/// <param name="value">Its value; when null, the text of <paramref name="formattedValue"/> is.</param>
/// <param name="formattedValue">The value as text.</param>
/// <param name="targetKernelName">The kernel that is meant.</param>
public sealed class SendValue(string name, object? value, FormattedValue? formattedValue = null, string? targetKernelName = null)
    : KernelCommand(targetKernelName)
{
    /// <summary>The variable's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its value.</summary>
    public object? Value { get; } = value;

    /// <summary>The value as text.</summary>
    public FormattedValue? FormattedValue { get; } = formattedValue;
}

/// <summary>Asks for a variable's value: an <see cref="Events.ValueProduced"/> is the answer.</summary>
/// <param name="name">The variable's name.</param>
/// <param name="mimeType">How the value is to be formatted; as JSON when left out.</param>
/// <param name="targetKernelName">The kernel that is meant.</param>
public sealed class RequestValue(string name, string? mimeType = null, string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    /// <summary>The variable's name.</summary>
    public string Name { get; } = name;

    /// <summary>How the value is to be formatted.</summary>
    public string MimeType { get; } = mimeType ?? "application/json";
}

/// <summary>Asks which variables there are: an <see cref="Events.ValueInfosProduced"/> is the answer.</summary>
/// <param name="targetKernelName">The kernel that is meant.</param>
/// <param name="mimeType">How the values are to be formatted; as plain text when left out.</param>
public sealed class RequestValueInfos(string? targetKernelName = null, string? mimeType = null) : KernelCommand(targetKernelName)
{
    /// <summary>How the values are to be formatted.</summary>
    public string MimeType { get; } = mimeType ?? "text/plain";
}

/// <summary>Asks the notebook's user for a line: an <see cref="Events.InputProduced"/> is the answer.</summary>
/// <param name="prompt">What to ask.</param>
/// <param name="inputTypeHint"><c>password</c> when the answer must not be shown.</param>
public sealed class RequestInput(string prompt, string inputTypeHint = "text") : KernelCommand
{
    /// <summary>What to ask.</summary>
    public string Prompt { get; } = prompt;

    /// <summary>What sort of answer is wanted.</summary>
    public string InputTypeHint { get; } = inputTypeHint;

    /// <summary>Whether the answer must not be shown.</summary>
    public bool IsPassword => InputTypeHint == "password";
}
