using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Shows a view as HTML that needs no style and no script: GitHub shows it as a notebook does.</summary>
internal static partial class HtmlView
{
    private const int CellWidth = 90;

    /// <summary>The HTML.</summary>
    public static string Of(View view)
    {
        var html = new HtmlBuilder();
        foreach (var part in view.Parts)
        {
            Add(html, part);
        }

        return html.ToString();
    }

    private static void Add(HtmlBuilder html, ViewPart part)
    {
        switch (part)
        {
            case Heading heading:
                html.Open("p").Element("strong", heading.Text).Close("p").Line();
                break;
            case Paragraph paragraph:
                html.Element("p", paragraph.Text).Line();
                break;
            case Grid grid:
                AddGrid(html, grid);
                break;
        }
    }

    private static void AddGrid(HtmlBuilder html, Grid grid)
    {
        html.Open("table").Line();
        if (grid.Caption is { } caption)
        {
            html.Element("caption", caption).Line();
        }

        if (grid.Heads.Count > 0)
        {
            html.Open("thead").Open("tr");
            foreach (var head in grid.Heads)
            {
                html.Element("th", head.Text, ("scope", "col"), ("align", Align(head)), ("style", Style(head)));
            }

            html.Close("tr").Close("thead").Line();
        }

        html.Open("tbody").Line();
        foreach (var row in grid.Rows)
        {
            AddRow(html, grid, row);
        }

        html.Close("tbody").Line().Close("table").Line();
    }

    private static void AddRow(HtmlBuilder html, Grid grid, IReadOnlyList<GridCell> row)
    {
        html.Open("tr");
        for (var i = 0; i < row.Count; i++)
        {
            var tag = i == 0 ? "th" : "td";
            var head = i < grid.Heads.Count ? grid.Heads[i] : null;
            var shown = grid.Heads.Count > 0 ? Visible.Cut(row[i].Text, CellWidth) : row[i].Text;
            html.Open(tag, ("scope", i == 0 ? "row" : null), ("align", Align(head)), ("style", Style(head)), ("title", shown == row[i].Text ? null : row[i].Text));
            AddText(html, shown, row[i]);
            html.Close(tag);
        }

        html.Close("tr").Line();
    }

    private static void AddText(HtmlBuilder html, string text, GridCell cell)
    {
        if (cell.Links is { Count: > 0 } links)
        {
            AddWords(html, text, links);
        }
        else
        {
            AddLink(html, text, cell.Link);
        }
    }

    private static void AddWords(HtmlBuilder html, string text, IReadOnlyDictionary<string, string> links)
    {
        var end = 0;
        foreach (var word in Words().EnumerateMatches(text))
        {
            if (links.TryGetValue(text.Substring(word.Index, word.Length), out var link))
            {
                html.Text(text[end..word.Index]);
                AddLink(html, text.Substring(word.Index, word.Length), link);
                end = word.Index + word.Length;
            }
        }

        html.Text(text[end..]);
    }

    private static void AddLink(HtmlBuilder html, string text, string? link)
    {
        if (link is not null && IsWebAddress(link))
        {
            html.Element("a", text, ("href", link));
        }
        else
        {
            html.Text(text);
        }
    }

    /// <summary>Nothing but a web address becomes a link: <c>javascript:</c> stays text.</summary>
    private static bool IsWebAddress(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>What may be an id: ids of claims are words of letters, digits, hyphens and underscores.</summary>
    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Words();

    // Where a page has a style of its own for tables, as Jupyter's has (all to the right), the attribute alone does not hold;
    // where styles are taken out, as on GitHub, the style does not.
    private static string Style(GridHead? head) => $"text-align:{Align(head)}";

    private static string Align(GridHead? head) => head is { IsNumber: true } ? "right" : "left";
}
