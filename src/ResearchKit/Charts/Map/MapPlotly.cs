using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ResearchKit;

/// <summary>Builds a map as a Plotly figure in a plane: lines and marks, no geo axes, which would fetch their outlines from the web.</summary>
internal static class MapPlotly
{
    private const double Side = 20;

    // How wide the map is on a page of 600 pixels, where its height should not leave the sea to fill the rest.
    private const double NarrowShare = 560 / 692.0;

    internal static GenericChart Figure(MapLayout layout)
    {
        if (layout.Map is not { } map)
        {
            return PlotlyParts.Empty(layout.Title, MapWords.Nothing(layout));
        }

        var traces = new List<Trace> { LandTrace(map) };
        traces.AddRange(layout.Routes.Select(route => RouteTrace(route.Route, route.Points)));
        traces.Add(Marks(layout));
        return PlotlyParts.Figure(traces, Layout(layout, map));
    }

    private static Trace LandTrace(MapProjection map)
    {
        var (xs, ys) = (new List<double?>(), new List<double?>());
        foreach (var ring in LandOutline.Within(map))
        {
            xs.AddRange([.. ring.Append(ring[0]).Select(p => (double?)Round(p.X)), null]);
            ys.AddRange([.. ring.Append(ring[0]).Select(p => (double?)Round(p.Y)), null]);
        }

        return new Trace("scatter").With("mode", "lines").With("x", xs).With("y", ys).With("fill", "toself").With("fillcolor", MapLegend.Land)
            .With("line", new Line().With("color", Palette.Rule).With("width", 1)).With("hoverinfo", "skip").With("showlegend", false);
    }

    private static Trace RouteTrace(MapRoute route, IReadOnlyList<MapPoint> points) => new Trace("scatter").With("mode", "lines+markers")
        .With("x", points.Select(p => Round(p.X)).ToList()).With("y", points.Select(p => Round(p.Y)).ToList())
        .With("line", new Line().With("color", Palette.Vermilion).With("width", 2).With("dash", "dash"))
        .With("marker", PlotlyParts.Marker(Palette.Vermilion, "", 11).With("symbol", points.Select((_, i) => i == points.Count - 1 ? "arrow" : "circle").ToList())
            .With("size", points.Select((_, i) => i == points.Count - 1 ? 13 : 0).ToList()).With("angleref", "previous"))
        .With("hovertext", PlotlyParts.Hover([MapWords.Hover(route)])).With("hoverinfo", "text").With("showlegend", false);

    private static Trace Marks(MapLayout layout)
    {
        var marks = layout.Marks;
        var hollow = marks.Select(mark => mark.Sites[0].IsApproximate).ToList();
        return new Trace("scatter").With("mode", "markers+text").With("x", marks.Select(m => Round(m.At.X)).ToList()).With("y", marks.Select(m => Round(m.At.Y)).ToList())
            .With("text", marks.Select(m => m.Sign).ToList()).With("textfont", PlotlyParts.Text(11, Palette.Paper).With("color", hollow.Select(h => h ? Palette.Blue : Palette.Paper).ToList()))
            .With("marker", PlotlyParts.Marker(Palette.Blue, "", 0).With("size", marks.Select(m => Round(1.8 * m.Radius)).ToList()).With("opacity", 1)
                .With("symbol", hollow.Select(h => h ? "circle-open" : "circle").ToList()))
            .With("hovertext", marks.Select(m => PlotlyParts.Hover(MapWords.Hover(m))).ToList()).With("hoverinfo", "text").With("showlegend", false);
    }

    private static Layout Layout(MapLayout layout, MapProjection map)
    {
        var x = Plane(map.Left, map.Left + map.Width);
        var y = Plane(map.Top + map.Height, map.Top).With("scaleanchor", "x");
        var key = PlotlyParts.KeyLines(MapWords.Key(layout));
        return PlotlyParts.Layout(layout.Title, map.Height * NarrowShare, Side, below: Math.Round(PlotlyParts.KeyRoom(key) + 8)).With("xaxis", x).With("yaxis", y).With("plot_bgcolor", MapLegend.Sea).With("dragmode", "pan")
            .With("annotations", layout.Labels.Select(Name).Append(PlotlyParts.Key(key, Side)).ToList());
    }

    private static Annotation Name(MapLabel label) => new Annotation().With("text", CleanText.Plotly(label.Text)).With("showarrow", false)
        .With("x", Round(label.Box.X + (label.Box.Width / 2))).With("y", Round(label.Box.Y + (label.Box.Height / 2))).With("bgcolor", "rgba(255,255,255,0.75)").With("borderpad", 0);

    private static LinearAxis Plane(double from, double to) => PlotlyParts.Axis().With("showgrid", false).With("showticklabels", false).With("range", new[] { Round(from), Round(to) });

    private static double Round(double value) => Math.Round(value, 1);
}
