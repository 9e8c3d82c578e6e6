namespace ResearchKit;

/// <summary>Shows a view as HTML that needs no style and no script: GitHub shows it as a notebook does.</summary>
internal static class HtmlView
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
                html.Element("th", head.Text, ("scope", "col"), ("align", Align(head)));
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
            var align = Align(i < grid.Heads.Count ? grid.Heads[i] : null);
            var shown = grid.Heads.Count > 0 ? Visible.Cut(row[i].Text, CellWidth) : row[i].Text;
            html.Open(tag, ("scope", i == 0 ? "row" : null), ("align", align), ("title", shown == row[i].Text ? null : row[i].Text));
            AddText(html, shown, row[i].Link);
            html.Close(tag);
        }

        html.Close("tr").Line();
    }

    private static void AddText(HtmlBuilder html, string text, string? link)
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

    private static string Align(GridHead? head) => head is { IsNumber: true } ? "right" : "left";
}
