using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;
using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// What notebooks written for .NET Interactive call on its <c>Kernel</c>, under the same names. Every cell sees its
/// static members without a using.
/// </summary>
public sealed partial class Kernel
{
    /// <summary>Displays a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; without any, those that its type prefers.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Marks a text as HTML.</summary>
    /// <param name="content">The HTML.</param>
    /// <returns>Content that displays as HTML.</returns>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds a style sheet to the notebook's page.</summary>
    /// <param name="content">The rules.</param>
    public static void CSS(string content) => new HtmlString($"<style>{content}</style>").Display(HtmlFormatter.MimeType);

    /// <summary>Runs a script in the notebook's page.</summary>
    /// <param name="scriptContent">The script.</param>
    public static void Javascript(string scriptContent) =>
        new HtmlString($"<script type=\"text/javascript\">{scriptContent}</script>").Display(HtmlFormatter.MimeType);

    /// <summary>Asks the notebook's user for a line.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="inputName">A name for the answer; not shown.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string inputName = "") => Ask(prompt, isPassword: false);

    /// <summary>Asks the notebook's user for a password, which is not shown.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="inputName">A name for the answer; not shown.</param>
    /// <returns>The password.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    public static Task<string> GetPasswordAsync(string prompt = "", string inputName = "") => Ask(prompt, isPassword: true);

    private static Task<string> Ask(string prompt, bool isPassword)
    {
        var channel = SessionContext.Current.Channel;
        return Task.Run(() => channel.ReadInput(prompt, isPassword));
    }
}
