namespace ResearchKit;

/// <summary>How a text is set.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Size">Font size in user units.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Anchor">Which end stands at its x: start, middle or end.</param>
internal sealed record TextStyle(string Colour, double Size = ChartSheet.TextSize, bool Bold = false, string Anchor = "start");

/// <summary>Texts in an SVG.</summary>
internal static class SvgLabels
{
    /// <summary>A text on one line, its baseline at y.</summary>
    internal static SvgWriter Label(this SvgWriter svg, double x, double y, string text, TextStyle style) => svg.Content(
        "text", text, ("x", x), ("y", y), ("fill", style.Colour), ("font-size", style.Size == ChartSheet.TextSize ? null : style.Size),
        ("font-weight", style.Bold ? "bold" : null), ("text-anchor", style.Anchor == "start" ? null : style.Anchor));

    /// <summary>A text that is read upwards, starting at a point.</summary>
    internal static SvgWriter Upright(this SvgWriter svg, double x, double y, string text, TextStyle style) => svg.Content(
        "text", text, ("transform", $"translate({SvgWriter.Number(x)},{SvgWriter.Number(y)}) rotate(-90)"), ("fill", style.Colour),
        ("font-weight", style.Bold ? "bold" : null), ("text-anchor", style.Anchor == "start" ? null : style.Anchor));

    /// <summary>A straight line.</summary>
    internal static SvgWriter Line(this SvgWriter svg, double x1, double y1, double x2, double y2, string colour, double width = 1, string? dash = null) =>
        svg.Element("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", colour), ("stroke-width", width), ("stroke-dasharray", dash));
}
