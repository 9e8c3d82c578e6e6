namespace ResearchKit;

/// <summary>Draws a stance matrix as SVG.</summary>
internal static class MatrixSvg
{
    internal static string Draw(MatrixLayout layout) => new ChartSheet(layout.Grid.Title, layout.Grid.Summary, layout.Width)
    {
        Legend = MatrixLegend.Of(layout),
        Notes = layout.Grid.Notes,
        BodyHeight = layout.Bottom,
        Body = svg => Body(svg, layout),
    }.Draw();

    private static void Body(SvgWriter svg, MatrixLayout layout)
    {
        if (layout.Names is not { } names)
        {
            return;
        }

        RowNamesSvg.Draw(svg, names, layout.Right);
        Lines(svg, layout);
        Heads(svg, layout);
        foreach (var cell in layout.Grid.Cells)
        {
            MatrixCellSvg.Draw(svg, layout, cell);
        }
    }

    private static void Lines(SvgWriter svg, MatrixLayout layout)
    {
        for (var i = 0; i <= layout.Grid.Columns.Count; i++)
        {
            var x = layout.Left + (i * layout.CellWidth);
            var starts = i < layout.Grid.Columns.Count && layout.Grid.Columns[i].StartsPart;
            svg.Line(x, layout.Top, x, layout.Bottom, starts ? Palette.Muted : Palette.Grid);
        }
    }

    private static void Heads(SvgWriter svg, MatrixLayout layout)
    {
        for (var i = 0; i < layout.Heads.Count; i++)
        {
            var (lines, centre) = (layout.Heads[i], layout.Left + ((i + 0.5) * layout.CellWidth));
            svg.Open("g").Content("title", layout.Grid.Columns[i].Hover);
            for (var k = 0; k < lines.Count; k++)
            {
                if (layout.HasLevelHeads)
                {
                    var y = layout.Top - 8 - ((lines.Count - 1 - k) * ChartSheet.LineHeight);
                    svg.Label(centre, y, lines[k], new TextStyle(Palette.Ink, Anchor: "middle"));
                }
                else
                {
                    var x = centre + ((k - ((lines.Count - 1) / 2.0)) * 15) + 4.8;
                    svg.Upright(x, layout.Top - 6, lines[k], new TextStyle(Palette.Ink));
                }
            }

            svg.Close();
        }
    }
}
