namespace ResearchKit;

/// <summary>Where everything on a map stands; drawn alike as SVG and by Plotly.</summary>
internal sealed record MapLayout
{
    private const double Narrowest = 60;

    internal required string Title { get; init; }

    internal required MapOptions Options { get; init; }

    internal required MapContent Content { get; init; }

    /// <summary>The projection; null where there is nothing to draw.</summary>
    internal MapProjection? Map { get; init; }

    internal IReadOnlyList<MapMark> Marks { get; init; } = [];

    internal IReadOnlyList<MapLabel> Labels { get; init; } = [];

    internal IReadOnlyList<(MapRoute Route, string Letter, IReadOnlyList<MapPoint> Points)> Routes { get; init; } = [];

    /// <summary>Places that lie outside the bounds that were asked for.</summary>
    internal IReadOnlyList<MapSite> Outside { get; init; } = [];

    /// <summary>What each number and letter stands for, below the map.</summary>
    internal SheetKey Key { get; init; } = new([], 0);

    internal static MapLayout Of(MapContent content, MapOptions options)
    {
        var title = options.Title ?? MapWords.Title(content);
        var bare = new MapLayout { Title = title, Options = options, Content = content };
        var ends = options.Routes.SelectMany(route => new[] { route.From, route.To });
        var places = content.Sites.Select(site => site.Place).Concat(ends).ToList();
        var width = Math.Max(Narrowest, options.Width - (2 * ChartSheet.Edge));
        return options.Bounds is { } bounds ? bare.Drawn(MapProjection.Of(bounds, ChartSheet.Edge, width))
            : places.Count > 0 ? bare.Drawn(MapProjection.Around(places, ChartSheet.Edge, width))
            : bare;
    }

    private MapLayout Drawn(MapProjection map)
    {
        var inside = Content.Sites.Where(site => map.Holds(site.Place)).ToList();
        if (inside.Count == 0 && Options.Routes.Count == 0)
        {
            return this with { Outside = Content.Sites };
        }

        var marks = MapMark.Of(inside, map);
        var routes = Options.Routes.Where(route => map.Holds(route.From) && map.Holds(route.To))
            .Select((route, i) => (route, ((char)('A' + (i % 26))).ToString(), (IReadOnlyList<MapPoint>)[.. RouteLine.Of(route.From, route.To).Select(p => map.Of(p.Longitude, p.Latitude))]));
        var drawn = this with
        {
            Map = map,
            Marks = marks,
            Labels = MapLabels.Of(marks, map),
            Routes = [.. routes],
            Outside = [.. Content.Sites.Except(inside)],
        };
        return drawn with { Key = SheetKey.Of(MapWords.Key(drawn), Options.Width, map.Height) };
    }
}
