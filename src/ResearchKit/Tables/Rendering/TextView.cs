using System.Text;

namespace ResearchKit;

/// <summary>Shows a view as plain text, no wider than a page.</summary>
internal static class TextView
{
    private const int PageWidth = 120;
    private const int Narrowest = 8;
    private const string Gap = "  ";

    /// <summary>The text, without a line break at its end.</summary>
    public static string Of(View view) => string.Join("\n", view.Parts.Select(Of)).TrimEnd('\n');

    private static string Of(ViewPart part) => part switch
    {
        Heading heading => Visible.OnOneLine(heading.Text),
        Paragraph paragraph => Visible.OnOneLine(paragraph.Text),
        Grid grid => OfGrid(grid),
        _ => "",
    };

    private static string OfGrid(Grid grid)
    {
        var heads = grid.Heads.Select(h => h.Text).ToArray();
        var rows = grid.Rows.Select(r => r.Select(c => Visible.OnOneLine(c.Text)).ToArray()).ToArray();
        var widths = Widths(heads.Length > 0 ? [heads, .. rows] : rows);
        var right = Enumerable.Range(0, widths.Length).Select(i => i < grid.Heads.Count && grid.Heads[i].IsNumber).ToArray();
        var text = new StringBuilder();
        if (grid.Caption is { } caption)
        {
            text.Append(Visible.OnOneLine(caption)).Append('\n');
        }

        if (heads.Length > 0)
        {
            AddLine(text, heads, widths, right);
            AddLine(text, [.. widths.Select(w => new string('-', w))], widths, right);
        }

        foreach (var row in rows)
        {
            AddLine(text, row, widths, right);
        }

        return text.ToString();
    }

    /// <summary>Each column as wide as its widest text; where that is too wide for the page, the widest columns give way.</summary>
    private static int[] Widths(IReadOnlyList<string[]> rows)
    {
        var widths = new int[rows.Select(r => r.Length).DefaultIfEmpty().Max()];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Min(PageWidth, Math.Max(widths[i], Visible.Width(row[i])));
            }
        }

        var room = PageWidth - (Gap.Length * (widths.Length - 1));
        while (widths.Sum() > room && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private static void AddLine(StringBuilder text, string[] row, int[] widths, bool[] right)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Length; i++)
        {
            var cell = right[i] ? Visible.CutLeft(row[i], widths[i]) : Visible.Cut(row[i], widths[i]);
            var pad = new string(' ', Math.Max(0, widths[i] - Visible.Width(cell)));
            line.Append(i == 0 ? "" : Gap).Append(right[i] ? pad + cell : cell + pad);
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
