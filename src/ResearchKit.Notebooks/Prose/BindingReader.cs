using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResearchKit.Notebooks;

/// <summary>Finds the bindings of a text among the HTML that Markdown sees in it.</summary>
internal sealed class BindingReader(string source)
{
    /// <summary>What a binding begins with.</summary>
    public const string Opening = "<!--=";

    private const string OpeningEnd = "-->";
    private const string Closing = "<!--/-->";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly List<BoundValue> _found = [];
    private HtmlInline? _open;

    public IReadOnlyList<BoundValue> Read()
    {
        var document = Markdown.Parse(source, Pipeline);
        foreach (var block in document.Descendants<HtmlBlock>())
            RefuseIn(block);
        foreach (var html in document.Descendants<HtmlInline>())
            Take(html);
        if (_open is not null)
            throw Fault(_open.Span.Start, $"'{_open.Tag}' is not ended by {Closing}");
        return _found;
    }

    private void Take(HtmlInline html)
    {
        if (html.Tag.StartsWith(Opening, StringComparison.Ordinal))
        {
            if (_open is not null)
                throw Fault(html.Span.Start, $"'{html.Tag}' begins before '{_open.Tag}' has ended");
            _open = html;
        }
        else if (html.Tag == Closing)
        {
            _found.Add(Between(_open ?? throw Fault(html.Span.Start, $"{Closing} ends no bound value"), html));
            _open = null;
        }
    }

    private BoundValue Between(HtmlInline open, HtmlInline close)
    {
        var expression = open.Tag[Opening.Length..^OpeningEnd.Length].Trim();
        var start = open.Span.End + 1;
        return expression.Length > 0
            ? new(expression, source[start..close.Span.Start], start, LineAt(open.Span.Start))
            : throw Fault(open.Span.Start, "a bound value has no expression");
    }

    /// <summary>A line that begins with a comment is HTML to Markdown, and what else stands on it loses its form.</summary>
    private void RefuseIn(HtmlBlock block)
    {
        var at = source.AsSpan(block.Span.Start, block.Span.Length).IndexOf(Opening, StringComparison.Ordinal);
        if (at >= 0)
            throw Fault(block.Span.Start + at, "a bound value cannot begin a line or stand within HTML: put a word before it");
    }

    private BoundProseException Fault(int at, string reason) => new(LineAt(at), reason);

    private int LineAt(int at) => 1 + source.AsSpan(0, at).Count('\n');
}
