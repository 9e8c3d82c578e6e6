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
        if (layout.Edges.Count == 0)
        {
            return;
        }

        Groups(svg, layout);
        Lines(svg, layout);
        Heads(svg, layout);
        Names(svg, layout);
        foreach (var cell in layout.Grid.Cells)
        {
            MatrixCellSvg.Draw(svg, layout, cell);
        }
    }

    // A line above each country, and its code beside the first of its rows.
    private static void Groups(SvgWriter svg, MatrixLayout layout)
    {
        var rows = layout.Grid.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i].Group != rows[i - 1].Group)
            {
                svg.Line(ChartSheet.Edge, layout.Edges[i], layout.Right, layout.Edges[i], Palette.Muted);
                svg.Label(ChartSheet.Edge, Middle(layout, i) + 5, CleanText.Line(rows[i].Group), new TextStyle(Palette.Muted, Bold: true));
            }
        }

        svg.Line(ChartSheet.Edge, layout.Bottom, layout.Right, layout.Bottom, Palette.Muted);
    }

    private static void Lines(SvgWriter svg, MatrixLayout layout)
    {
        for (var i = 1; i < layout.Grid.Rows.Count; i++)
        {
            if (layout.Grid.Rows[i].Group == layout.Grid.Rows[i - 1].Group)
            {
                svg.Line(layout.NameLeft, layout.Edges[i], layout.Right, layout.Edges[i], Palette.Grid);
            }
        }

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

    private static void Names(SvgWriter svg, MatrixLayout layout)
    {
        for (var i = 0; i < layout.Names.Count; i++)
        {
            var lines = layout.Names[i];
            var first = Middle(layout, i) - ((lines.Count - 1) * ChartSheet.LineHeight / 2) + (ChartSheet.TextSize * 0.36);
            svg.Open("g").Content("title", layout.Grid.Rows[i].Hover);
            for (var k = 0; k < lines.Count; k++)
            {
                svg.Label(layout.NameLeft, first + (k * ChartSheet.LineHeight), lines[k], new TextStyle(Palette.Ink));
            }

            svg.Close();
        }
    }

    private static double Middle(MatrixLayout layout, int row) => (layout.Edges[row] + layout.Edges[row + 1]) / 2;
}
