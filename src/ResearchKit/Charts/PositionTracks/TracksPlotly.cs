using NodaTime;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds position tracks as a Plotly figure: the same rows, lines and signs.</summary>
internal static class TracksPlotly
{
    private const double Side = 12;

    /// <summary>By how much signs that would cover each other on a narrow page stand above and below their line.</summary>
    private const double Stagger = 5;

    /// <summary>How wide the axis is on a page of 600 pixels.</summary>
    private const double NarrowAxis = 330;

    internal static GenericChart Figure(TracksDrawing layout)
    {
        if (layout is not { Axis: { } axis, Names: { } names })
        {
            return PlotlyParts.Empty(layout.Title, layout.Summary);
        }

        var rows = layout.Tracks.Select((track, i) => (Track: track, Y: names.Middle(i))).ToList();
        var end = layout.Last is { } last ? PlotlyParts.Date(last.PlusDays(1)) : null;
        var occurring = StanceStyle.All.Where(s => rows.Exists(r => r.Track.Marks.Any(m => m.Stance == s.Stance))).ToList();
        List<Trace> traces =
        [
            .. occurring.Select(style => Lines(style, rows, axis, end)), Lines(null, rows, axis, end), Silence(rows, axis, layout, end),
            .. occurring.Select(style => Signs(style, rows, axis)),
        ];
        return PlotlyParts.Figure(traces, Layout(layout, axis, names));
    }

    private static Trace Lines(StanceStyle? style, List<(Track Track, double Y)> rows, TimeAxis axis, string? end)
    {
        var (xs, ys) = (new List<string?>(), new List<double?>());
        foreach (var (track, y) in rows)
        {
            foreach (var (mark, next) in track.Marks.Zip(track.Marks.Skip(1).Append<TrackMark?>(null)).Where(pair => StyleOf(pair.First) == style))
            {
                xs.AddRange([Day(mark, axis), next is null ? end ?? Day(mark, axis) : Day(next, axis), null]);
                ys.AddRange([y, y, null]);
            }
        }

        var line = Line(xs, ys, new Line().With("color", style?.Line ?? Palette.Muted).With("width", 1.6).With("dash", "5px,4px"));
        return style is null ? line.With("x", xs.Append(null).ToList()).With("y", ys.Append(null).ToList()).With("name", end is null ? TracksWords.Until : TracksWords.Carried).With("showlegend", true) : line;
    }

    private static Trace Silence(List<(Track Track, double Y)> rows, TimeAxis axis, TracksDrawing layout, string? end)
    {
        var (xs, ys) = (new List<string?>(), new List<double?>());
        var from = layout.From?.Day ?? axis.First;
        foreach (var (track, y) in rows.Where(r => r.Track.SilentFrom is not null))
        {
            xs.AddRange([PlotlyParts.Date(from), track.Marks.Count > 0 ? Day(track.Marks[0], axis) : end, null]);
            ys.AddRange([y, y, null]);
        }

        return Line(xs, ys, new Line().With("color", Palette.Muted).With("width", 1.6).With("dash", "1.5px,8px")).With("name", "silent").With("showlegend", xs.Count > 0);
    }

    private static Trace Line(List<string?> xs, List<double?> ys, Line line) => new Trace("scatter").With("mode", "lines").With("x", xs).With("y", ys)
        .With("line", line).With("hoverinfo", "skip").With("connectgaps", false).With("showlegend", false);

    private static Trace Signs(StanceStyle style, List<(Track Track, double Y)> rows, TimeAxis axis)
    {
        var marks = rows.SelectMany(r => Apart(r.Track, r.Y, axis)).Where(m => m.Mark.Stance == style.Stance).ToList();
        return new Trace("scatter").With("mode", "markers+text").With("name", $"{style.Sign} {style.Name}")
            .With("x", marks.Select(m => Day(m.Mark, axis)).ToList()).With("y", marks.Select(m => m.Y).ToList())
            .With("marker", PlotlyParts.Marker(style.Colour, "square", Side)).With("text", marks.Select(_ => style.Sign).ToList())
            .With("textfont", PlotlyParts.Text(10, style.Ink)).With("textposition", "middle center")
            .With("hovertext", marks.Select(m => PlotlyParts.Hover(m.Mark.Hover)).ToList()).With("hoverinfo", "text");
    }

    // Days stay true, since a reader may zoom in: what would be covered moves up or down.
    private static IEnumerable<(TrackMark Mark, double Y)> Apart(Track track, double y, TimeAxis axis)
    {
        var near = Side * (Period.DaysBetween(axis.First, axis.Last) + 1) / NarrowAxis;
        var days = track.Marks.Select(m => DateShape.Of(m.Position.Date).Anchor).ToList();
        var up = false;
        for (var i = 0; i < days.Count; i++)
        {
            var crowded = (i > 0 && Period.DaysBetween(days[i - 1], days[i]) < near) || (i + 1 < days.Count && Period.DaysBetween(days[i], days[i + 1]) < near);
            up = crowded && !up;
            yield return (track.Marks[i], !crowded ? y : up ? y - Stagger : y + Stagger);
        }
    }

    private static StanceStyle? StyleOf(TrackMark mark) => mark.Position.Stances.Count == 1 ? StanceStyle.Of(mark.Stance) : null;

    private static string Day(TrackMark mark, TimeAxis axis)
    {
        var shape = DateShape.Of(mark.Position.Date);
        var (from, to) = (shape.From ?? axis.First, shape.To ?? axis.Last);
        return PlotlyParts.Date(from.PlusDays(Period.DaysBetween(from, to) / 2)) + " 12:00";
    }

    private static Layout Layout(TracksDrawing layout, TimeAxis axis, RowNames names)
    {
        var x = PlotlyParts.Days(axis);
        var y = PlotlyParts.Axis().With("range", new[] { names.Bottom, TimeAxisSvg.Height }).With("tickvals", names.Rows.Select((_, i) => names.Middle(i)).ToList())
            .With("ticktext", names.Lines.Select(lines => string.Join("<br>", lines.Select(CleanText.Plotly))).ToList());
        List<Shape> first = layout.From is { Day: var day } ? [new Shape().With("type", "line").With("yref", "paper").With("y0", 0).With("y1", 1)
            .With("x0", PlotlyParts.Date(day)).With("x1", PlotlyParts.Date(day)).With("line", new Line().With("color", Palette.Ink).With("width", 1.4).With("dash", "dash"))] : [];
        return PlotlyParts.Layout(layout.Title, names.Bottom - TimeAxisSvg.Height, names.Width + 4, above: 30, below: PlotlyParts.LegendRoom)
            .With("xaxis", x).With("yaxis", y).With("shapes", first).With("legend", PlotlyParts.FootLegend());
    }
}
