using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shows values and texts by way of the running command.</summary>
public static class KernelInvocationContextExtensions
{
    /// <summary>Displays a value.</summary>
    /// <param name="context">The running command.</param>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; without any, those that its type prefers.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    public static DisplayedValue Display(this KernelInvocationContext context, object? value, params string[] mimeTypes) =>
        value.Display(mimeTypes);

    /// <summary>Displays a text as what its MIME type says.</summary>
    /// <param name="context">The running command.</param>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">What the text is.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    public static DisplayedValue DisplayAs(this KernelInvocationContext context, string value, string mimeType) =>
        value.DisplayAs(mimeType);

    /// <summary>Writes to standard output.</summary>
    /// <param name="context">The running command.</param>
    /// <param name="output">The text.</param>
    public static void DisplayStandardOut(this KernelInvocationContext context, string output) =>
        context.Publish(new StandardOutputValueProduced(context.Command, [new FormattedValue("text/plain", output)]));

    /// <summary>Writes to standard error.</summary>
    /// <param name="context">The running command.</param>
    /// <param name="error">The text.</param>
    public static void DisplayStandardError(this KernelInvocationContext context, string error) =>
        context.Publish(new StandardErrorValueProduced(context.Command, [new FormattedValue("text/plain", error)]));
}
