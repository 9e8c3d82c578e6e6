namespace ResearchKit;

/// <summary>The sheet that a chart is drawn on: title, legend, the drawing, notes.</summary>
/// <remarks>
/// Sizes are SVG user units. At the usual width of 720, the smallest text still measures 11 pixels when the chart is
/// shown 600 pixels wide. The sheet is white, so that a dark page does not swallow the text.
/// </remarks>
internal sealed record ChartSheet(string Title, string Description, double Width)
{
    internal const double TextSize = 13.5;
    internal const double TitleSize = 17;
    internal const double LineHeight = 17;
    internal const double Edge = 14;

    /// <summary>What the shapes and colours mean.</summary>
    internal IReadOnlyList<LegendItem> Legend { get; init; } = [];

    /// <summary>What a reader must know that the drawing does not say: what was left out, what was assumed.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Height of the drawing.</summary>
    internal double BodyHeight { get; init; }

    /// <summary>Draws the drawing from (0, 0).</summary>
    internal Action<SvgWriter> Body { get; init; } = _ => { };

    private double Room => Width - (2 * Edge);

    /// <summary>The whole SVG.</summary>
    internal string Draw()
    {
        var svg = new SvgWriter();
        var titles = TextLines.Wrap(CleanText.Line(Title), Room, TitleSize, 3, bold: true);
        var legend = LegendFlow.Place(Legend, Edge, Room);
        var notes = Notes.SelectMany(note => TextLines.Wrap(CleanText.Line(note), Room, TextSize, 4)).ToList();
        var legendTop = Edge + (titles.Count * (TitleSize + 4)) + 4;
        var bodyTop = legendTop + legend.Height + (Legend.Count > 0 ? 8 : 0);
        var notesTop = bodyTop + BodyHeight + (notes.Count > 0 ? 8 : 0);
        Begin(svg, notesTop + (notes.Count * LineHeight) + Edge);
        for (var i = 0; i < titles.Count; i++)
        {
            svg.Label(Edge, Edge + (TitleSize * 0.85) + (i * (TitleSize + 4)), titles[i], new TextStyle(Palette.Ink, TitleSize, Bold: true));
        }

        LegendFlow.Draw(svg, legend, legendTop);
        svg.Open("g", ("transform", $"translate(0,{SvgWriter.Number(bodyTop)})"));
        Body(svg);
        svg.Close();
        for (var i = 0; i < notes.Count; i++)
        {
            svg.Label(Edge, notesTop + (i * LineHeight) + (TextSize * 0.85), notes[i], new TextStyle(Palette.Muted));
        }

        return svg.Close().ToString();
    }

    private void Begin(SvgWriter svg, double height) => svg
        .Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("width", Width), ("height", height),
            ("viewBox", $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(height)}"), ("style", "max-width:100%;height:auto"),
            ("font-family", "Arial, Helvetica, sans-serif"), ("font-size", TextSize))
        .Content("title", Title).Content("desc", Description)
        .Element(
            "rect", ("x", 0.5), ("y", 0.5), ("width", Width - 1), ("height", height - 1), ("rx", 4), ("fill", Palette.Paper), ("stroke", Palette.Grid));
}
