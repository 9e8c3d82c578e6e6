using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.ValueSharing;

/// <summary>A variable, as a kernel tells of it.</summary>
/// <param name="name">Its name.</param>
/// <param name="formattedValue">Its value as text.</param>
/// <param name="type">The value's type.</param>
/// <param name="typeName">The type as it is called; the type's own name when left out.</param>
public sealed class KernelValueInfo(string name, FormattedValue formattedValue, Type? type = null, string? typeName = null)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its value as text.</summary>
    public FormattedValue FormattedValue { get; } = formattedValue;

    /// <summary>The value's type.</summary>
    public Type? Type { get; } = type;

    /// <summary>The type as it is called.</summary>
    public string TypeName { get; } = typeName ?? type?.FullName ?? "";
}
