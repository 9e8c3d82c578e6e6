namespace ResearchKit;

/// <summary>A key below a drawing: entries that begin with a number or a letter, in two columns, or in one where the sheet is narrow.</summary>
/// <param name="Lines">The lines, with where each stands; those that go on with an entry are indented.</param>
/// <param name="Bottom">Where the key ends.</param>
internal sealed record SheetKey(IReadOnlyList<SheetKeyLine> Lines, double Bottom)
{
    private const double Gap = 10;
    private const double Between = 18;
    private const double NarrowSheet = 560;
    private const int MostLines = 6;
    private const double Indent = 20;

    /// <summary>The entries below a height; an entry is never split between the columns.</summary>
    internal static SheetKey Of(IEnumerable<string> entries, double width, double above)
    {
        var (top, columns) = (above + Gap, width >= NarrowSheet ? 2 : 1);
        var room = (width - (2 * ChartSheet.Edge) - ((columns - 1) * Between)) / columns;
        var texts = entries.Select(entry => TextLines.Wrap(CleanText.Line(entry), room - Indent, ChartSheet.TextSize, MostLines)).ToList();
        var half = (texts.Sum(lines => lines.Count) + columns - 1) / columns;
        var (key, column, line, lowest) = (new List<SheetKeyLine>(), 0, 0, 0);
        foreach (var lines in texts)
        {
            if (line > 0 && column < columns - 1 && line + (lines.Count / 2) >= half)
            {
                (column, line) = (column + 1, 0);
            }

            var left = ChartSheet.Edge + (column * (room + Between));
            key.AddRange(lines.Select((text, i) => new SheetKeyLine(left + (i == 0 ? 0 : Indent), top + ((line + i + 1) * ChartSheet.LineHeight), text)));
            line += lines.Count;
            lowest = Math.Max(lowest, line);
        }

        return new(key, texts.Count == 0 ? above : top + (lowest * ChartSheet.LineHeight) + 6);
    }

    internal void Draw(SvgWriter svg)
    {
        foreach (var line in Lines)
        {
            svg.Label(line.X, line.Y, line.Text, new TextStyle(Palette.Ink));
        }
    }
}

/// <summary>A line of a key.</summary>
internal sealed record SheetKeyLine(double X, double Y, string Text);
