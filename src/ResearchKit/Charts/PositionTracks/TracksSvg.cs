namespace ResearchKit;

/// <summary>Draws position tracks as SVG.</summary>
internal static class TracksSvg
{
    private const double Thin = 1.6;

    internal static string Draw(TracksDrawing layout)
    {
        var sheet = new ChartSheet(layout.Title, layout.Summary, layout.Width);
        return layout is { Axis: { } axis, Names: { } names }
            ? (sheet with
            {
                Legend = TracksLegend.Of(layout), Notes = layout.Notes, BodyHeight = names.Bottom + TimeAxisSvg.Height, Body = svg => Body(svg, layout, names, axis),
            }).Draw()
            : (sheet with { Notes = layout.Notes }).Draw();
    }

    /// <summary>The thin dashes of a position that is carried on: it was stated where they begin, not under way.</summary>
    internal static void Carried(SvgWriter svg, double from, double to, double y, StanceStyle? style)
    {
        if (to > from)
        {
            svg.Line(from, y, to, y, style?.Line ?? Palette.Muted, Thin, "5 4");
        }
    }

    /// <summary>The dots that stand for silence.</summary>
    internal static void Silence(SvgWriter svg, double from, double to, double y) => svg.Element(
        "line", ("x1", from), ("y1", y), ("x2", to), ("y2", y), ("stroke", Palette.Muted), ("stroke-width", 1.6), ("stroke-dasharray", "0.1 9"), ("stroke-linecap", "round"));

    /// <summary>The days that a date may mean: a bracket below its sign.</summary>
    internal static void Span(SvgWriter svg, double from, double to, double y) =>
        svg.Line(from, y + 9, to, y + 9, Palette.Ink, 1.4).Line(from, y + 6, from, y + 10, Palette.Ink, 1.4).Line(to, y + 6, to, y + 10, Palette.Ink, 1.4);

    private static void Body(SvgWriter svg, TracksDrawing layout, RowNames names, TimeAxis axis)
    {
        TimeAxisSvg.Names(svg, axis, 0);
        TimeAxisSvg.Grid(svg, axis, TimeAxisSvg.Height - 2, names.Bottom);
        TimeAxisSvg.Names(svg, axis, names.Bottom + 2);
        RowNamesSvg.Draw(svg, names, axis.Right);
        if (layout.From is { Day: var day } && axis.Start(day) is var asserted)
        {
            svg.Line(asserted, TimeAxisSvg.Height - 2, asserted, names.Bottom, Palette.Ink, 1.4, "4 2");
        }

        for (var i = 0; i < layout.Tracks.Count; i++)
        {
            Draw(svg, layout.Tracks[i], names.Middle(i), layout.Last is { } last ? axis.End(last) : null);
        }
    }

    private static void Draw(SvgWriter svg, Track track, double y, double? end)
    {
        if (track.SilentFrom is { } from)
        {
            Silence(svg, from + 4, track.SilentTo - (track.Marks.Count > 0 ? TrackMark.Radius + 2 : 0), y);
        }

        foreach (var (mark, next) in track.Marks.Zip(track.Marks.Skip(1).Append<TrackMark?>(null)))
        {
            var style = mark.Position.Stances.Count == 1 ? StanceStyle.Of(mark.Stance) : null;
            Carried(svg, mark.X + TrackMark.Radius, next?.X ?? end ?? mark.X, y, style);
            if (next is null && end is { } last && last > mark.X + TrackMark.Radius)
            {
                svg.Line(last, y - 4, last, y + 4, style?.Line ?? Palette.Muted, Thin);
            }
        }

        foreach (var mark in track.Marks)
        {
            svg.Open("g").Content("title", string.Join(" — ", mark.Hover));
            if (mark.To - mark.From > 2 * TrackMark.Radius)
            {
                Span(svg, mark.From, mark.To, y);
            }

            StanceStyle.Of(mark.Stance).Draw(svg, mark.X, y, TrackMark.Radius);
            svg.Close();
        }
    }
}
