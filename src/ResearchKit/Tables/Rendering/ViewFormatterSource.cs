using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Tells a notebook how to show a value that shows itself: as HTML and as plain text.</summary>
internal sealed class ViewFormatterSource<T> : ITypeFormatterSource
    where T : IShown
{
    /// <inheritdoc/>
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
        [new ViewFormatter<T>(HtmlFormatter.MimeType, HtmlView.Of), new ViewFormatter<T>(PlainTextFormatter.MimeType, TextView.Of)];
}

/// <summary>Shows a value that shows itself.</summary>
internal sealed class ViewFormatter<T>(string mimeType, Func<View, string> show) : TypeFormatter<T>
    where T : IShown
{
    /// <inheritdoc/>
    public override string MimeType => mimeType;

    /// <inheritdoc/>
    public override bool Format(T value, FormatContext context)
    {
        context.Writer.Write(show(value.View()));
        return true;
    }
}
