using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResearchKit.Notebooks;

/// <summary>Finds the bindings of a text among the HTML that Markdown sees in it.</summary>
internal sealed partial class BindingReader(string source)
{
    private const string Comment = "<!--";
    private const string Closing = "<!--/-->";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly List<BoundValue> _found = [];
    private HtmlInline? _open;

    public IReadOnlyList<BoundValue> Read()
    {
        var document = Markdown.Parse(source, Pipeline);
        foreach (var block in document.Descendants<HtmlBlock>())
            RefuseIn(block);
        foreach (var html in document.Descendants<HtmlInline>().Where(html => html.Tag.StartsWith(Comment, StringComparison.Ordinal)))
            Take(html);
        if (_open is not null)
            throw NotEnded(_open);
        return _found;
    }

    private void Take(HtmlInline comment)
    {
        if (End().IsMatch(comment.Tag))
        {
            _found.Add(Between(_open ?? throw Fault(comment.Span.Start, $"{comment.Tag} ends no bound value"), comment));
            _open = null;
        }
        else if (_open is not null)
        {
            throw Fault(comment.Span.Start, $"'{comment.Tag}' begins before '{_open.Tag}' has ended: after its value stands {Closing}");
        }
        else if (Start().IsMatch(comment.Tag))
        {
            _open = comment;
        }
    }

    /// <summary>What stands between the two is replaced, so it is to be a value and not some of the text that lost its own end.</summary>
    private BoundValue Between(HtmlInline open, HtmlInline close)
    {
        var expression = Start().Match(open.Tag).Groups["expression"].Value.Trim();
        var start = open.Span.End + 1;
        var shown = source[start..close.Span.Start];
        if (expression.Length == 0)
            throw Fault(open.Span.Start, "a bound value has no expression");
        return shown.AsSpan().ContainsAny('\r', '\n') || (expression + shown).Contains(Comment, StringComparison.Ordinal)
            ? throw NotEnded(open)
            : new(expression, shown, start, LineAt(open.Span.Start));
    }

    /// <summary>A line that begins with a comment is HTML to Markdown, and what else stands on it loses its form.</summary>
    private void RefuseIn(HtmlBlock block)
    {
        var at = Start().Match(source, block.Span.Start, block.Span.Length);
        if (at.Success)
            throw Fault(at.Index, "a bound value cannot begin a line, a list item or a quotation, or stand within HTML, where Markdown takes the whole line for HTML: put a word before it");
    }

    private BoundProseException NotEnded(HtmlInline open) => Fault(open.Span.Start, $"'{open.Tag}' is not ended by {Closing} on its line");

    private BoundProseException Fault(int at, string reason) => new(LineAt(at), reason);

    private int LineAt(int at) => 1 + source.AsSpan(0, at).Count('\n');

    /// <summary>A comment that begins with one sign of equality; a row of them is an ornament.</summary>
    [GeneratedRegex(@"<!--\s*=(?!=)(?<expression>.*?)-->", RegexOptions.Singleline)]
    private static partial Regex Start();

    [GeneratedRegex(@"^<!--\s*/\s*-->$")]
    private static partial Regex End();
}
