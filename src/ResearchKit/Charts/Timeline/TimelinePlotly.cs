using NodaTime;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds a timeline as a Plotly figure: the same rows on the same axis.</summary>
internal static class TimelinePlotly
{
    internal static GenericChart Figure(TimelineLayout layout)
    {
        var rows = layout.Lanes.SelectMany(lane => lane.Rows).ToList();
        if (layout.Axis is not { } axis)
        {
            return PlotlyParts.Empty(layout.Title, TimelineWords.Nothing(layout));
        }

        var traces = new List<Trace> { Bars(rows, axis, open: true), Bars(rows, axis, open: false) };
        traces.AddRange(rows.GroupBy(row => EventClass.Of(row.Dated.Event.Type)).OrderBy(g => g.Key.Name).Select(g => Marks(g.Key, [.. g], axis)));
        traces.Add(Titles(rows, axis));
        return PlotlyParts.Figure(traces, Layout(layout, rows, axis));
    }

    // Days that a date surely covers as a broad line, days that it may reach as a thin dotted one.
    private static Trace Bars(IReadOnlyList<TimelineRow> rows, TimeAxis axis, bool open)
    {
        var (xs, ys) = (new List<string?>(), new List<double?>());
        foreach (var row in rows)
        {
            var shape = row.Dated.Shape;
            var (from, to) = open ? (shape.From, shape.To) : (shape.CoreFrom ?? shape.CoreTo, shape.CoreTo ?? shape.CoreFrom);
            if (from != to)
            {
                xs.AddRange([PlotlyParts.Date(from ?? axis.First), PlotlyParts.Date((to ?? axis.Last).PlusDays(1)), null]);
                ys.AddRange([row.Middle, row.Middle, null]);
            }
        }

        var line = new Line().With("color", Palette.Rule).With("width", open ? 3 : 8).With("dash", open ? "dot" : "solid");
        return new Trace("scatter").With("mode", "lines").With("name", open ? "some time within" : "lasted").With("x", xs).With("y", ys)
            .With("line", line).With("hoverinfo", "skip").With("connectgaps", false);
    }

    private static Trace Marks(EventClass kind, IReadOnlyList<TimelineRow> rows, TimeAxis axis)
    {
        var symbols = rows.Select(row => Glyphs.Symbol(kind.Glyph) + (row.Dated.Shape.Uncertain ? "-open" : "")).ToList();
        return new Trace("scatter").With("mode", "markers").With("name", kind.Name)
            .With("x", rows.Select(row => Middle(row, axis)).ToList()).With("y", rows.Select(row => row.Middle).ToList())
            .With("marker", PlotlyParts.Marker(kind.Colour, "", 11).With("symbol", symbols))
            .With("hovertext", rows.Select(row => PlotlyParts.Hover(TimelineHover.Lines(row.Dated.Event))).ToList()).With("hoverinfo", "text");
    }

    private static Trace Titles(IReadOnlyList<TimelineRow> rows, TimeAxis axis) => new Trace("scatter").With("mode", "text")
        .With("x", rows.Select(row => row.Label.Side == TimelineSide.Right ? End(row, axis) : Start(row, axis)).ToList())
        .With("y", rows.Select(row => row.Label.Side == TimelineSide.Below ? row.Middle + 5 : row.Middle).ToList()).With("text", rows.Select(Title).ToList())
        .With("textposition", rows.Select(row => Position(row.Label.Side)).ToList())
        .With("showlegend", false).With("hoverinfo", "skip").With("cliponaxis", false).With("textfont", PlotlyParts.Text(11, Palette.Ink));

    // Hard spaces keep the title off the mark.
    private static string Title(TimelineRow row)
    {
        const string gap = "\u00A0\u00A0\u00A0";
        var lines = row.Label.Lines.Select(CleanText.Plotly).Select(line => row.Label.Side switch
        {
            TimelineSide.Left => line + gap,
            TimelineSide.Right => gap + line,
            _ => line,
        });
        return string.Join("<br>", lines);
    }

    private static string Position(TimelineSide side) => side switch
    {
        TimelineSide.Left => "middle left",
        TimelineSide.Right => "middle right",
        _ => "bottom right",
    };

    private static string Start(TimelineRow row, TimeAxis axis) => PlotlyParts.Date(row.Dated.Shape.From ?? axis.First);

    private static string End(TimelineRow row, TimeAxis axis) => PlotlyParts.Date((row.Dated.Shape.To ?? axis.Last).PlusDays(1));

    private static string Middle(TimelineRow row, TimeAxis axis)
    {
        var (from, to) = (row.Dated.Shape.From ?? axis.First, row.Dated.Shape.To ?? axis.Last);
        var hours = (Period.DaysBetween(from, to) + 1) * 12;
        return PlotlyParts.Date(from.PlusDays(hours / 24)) + (hours % 24 == 12 ? " 12:00" : "");
    }

    private static Layout Layout(TimelineLayout layout, IReadOnlyList<TimelineRow> rows, TimeAxis axis)
    {
        var x = PlotlyParts.Days(axis).With("mirror", "allticks");
        var y = PlotlyParts.Axis().With("showgrid", false).With("range", new[] { layout.Bottom, TimeAxisSvg.Height - 6 })
            .With("tickvals", rows.Select(row => row.Middle).ToList()).With("ticktext", rows.Select(row => CleanText.Plotly(layout.DateOf(row.Dated))).ToList());
        var dates = layout.DateEnd - layout.IdWidth - ChartSheet.Edge;
        return PlotlyParts.Layout(layout.Title, layout.Bottom - TimeAxisSvg.Height + 6, dates, above: 30, below: PlotlyParts.LegendRoom)
            .With("xaxis", x).With("yaxis", y).With("annotations", layout.Lanes.Where(l => l.Lane.Name.Length > 0).Select(l => Header(l.Lane, l.Top)).ToList())
            .With("legend", PlotlyParts.FootLegend());
    }

    private static Annotation Header(TimelineLane lane, double top) => new Annotation()
        .With("xref", "paper").With("x", 0).With("xanchor", "left").With("y", top + (TimelineLayout.LaneHeader / 2)).With("yanchor", "middle")
        .With("text", $"<b>{CleanText.Plotly(lane.Name)}</b> ({Words.Count(lane.Events.Count, "event")})").With("showarrow", false);
}
