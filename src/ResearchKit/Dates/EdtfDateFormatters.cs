using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Renders a date in a notebook: its text, and what that says in words.</summary>
internal sealed class EdtfDateFormatters : ITypeFormatterSource
{
    /// <inheritdoc/>
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new HtmlFormatter<EdtfDate>((date, context) => context.Writer.Write(
            $"<code>{WebUtility.HtmlEncode(date.ToString())}</code> {WebUtility.HtmlEncode(date.Describe())}")),
        new PlainTextFormatter<EdtfDate>((date, context) => context.Writer.Write($"{date} ({date.Describe()})")),
    ];
}
