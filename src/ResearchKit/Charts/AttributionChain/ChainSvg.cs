namespace ResearchKit;

/// <summary>Draws chains of attribution as SVG.</summary>
internal static class ChainSvg
{
    internal static string Draw(ChainLayout layout)
    {
        var sheet = new ChartSheet(layout.Title, layout.Summary, layout.Options.Width);
        return layout.Boxes.Count == 0
            ? (sheet with { Notes = [ChainWords.Nothing(layout)] }).Draw()
            : (sheet with { Notes = [.. ChainWords.Notes(layout)], BodyHeight = layout.Bottom + 4, Body = svg => Body(svg, layout) }).Draw();
    }

    private static void Body(SvgWriter svg, ChainLayout layout)
    {
        foreach (var (name, x) in layout.Columns)
        {
            for (var i = 0; i < name.Count; i++)
            {
                svg.Label(x, 14 + (i * ChartSheet.LineHeight), name[i], new TextStyle(Palette.Muted, Bold: true));
            }
        }

        foreach (var route in layout.Routes)
        {
            Line(svg, route);
        }

        foreach (var box in layout.Boxes.Values)
        {
            Box(svg, layout, box);
        }
    }

    // Broader the more claims go that way; a step between two who speak is black and has a head.
    private static void Line(SvgWriter svg, ChainRoute route)
    {
        var edge = route.Edge;
        svg.Open("g").Content("title", $"{edge.Source.Name} has it from {edge.Target.Name}: {string.Join(", ", edge.Claims.Select(c => c.Id))}").Element(
            "path", ("d", new SvgPath(route.Path())), ("fill", "none"), ("stroke", route.IsPassedOn ? Palette.Ink : Palette.Rule), ("stroke-width", Math.Min(5, 1 + (0.6 * edge.Claims.Count))));
        if (route.IsPassedOn)
        {
            svg.Element("path", ("d", route.HeadPath()), ("fill", Palette.Ink));
        }

        svg.Close();
    }

    private static void Box(SvgWriter svg, ChainLayout layout, ChainBox box)
    {
        var isOrigin = box.Node.Kind == AttributionKind.Informant;
        svg.Open("g").Content("title", string.Join(" — ", ChainWords.Hover(layout, box.Node))).Element(
            "rect", ("x", box.X), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("rx", box.Node.Kind == AttributionKind.Agency ? 9 : 2),
            ("fill", isOrigin ? Palette.Blue : Palette.Paper), ("stroke", isOrigin ? Palette.Blue : Palette.Muted), ("stroke-width", box.Node.Kind == AttributionKind.Actor ? 2 : 1));
        for (var i = 0; i < box.Lines.Count; i++)
        {
            svg.Label(box.X + 6, box.Top + 16 + (i * ChartSheet.LineHeight), box.Lines[i], new TextStyle(isOrigin ? Palette.On(Palette.Blue) : Palette.Ink));
        }

        svg.Close();
    }
}
