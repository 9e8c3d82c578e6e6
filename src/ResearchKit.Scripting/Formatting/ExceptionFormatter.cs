using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>An exception that a cell displays: what it says, and where it came from behind a click.</summary>
internal static class ExceptionFormatter
{
    public static void Register() => Formatter.Register<Exception>(ToHtml, MimeTypes.Html);

    private static string ToHtml(Exception exception)
    {
        var headline = $"{WebUtility.HtmlEncode(exception.GetType().FullName)}: {WebUtility.HtmlEncode(exception.Message)}";
        return exception.StackTrace is null
            ? $"<pre>{headline}</pre>"
            : $"<details><summary><code>{headline}</code></summary><pre>{WebUtility.HtmlEncode(exception.ToString())}</pre></details>";
    }
}
