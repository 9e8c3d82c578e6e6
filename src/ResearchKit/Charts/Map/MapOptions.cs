namespace ResearchKit;

/// <summary>How a map is drawn.</summary>
public sealed record MapOptions
{
    /// <summary>Its title; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Width of the still image in pixels; at 720 the text stays legible when the chart is shown 600 wide.</summary>
    public int Width { get; init; } = 720;

    /// <summary>What part of the world to draw; null for all places and routes, with a margin.</summary>
    public MapBounds? Bounds { get; init; }

    /// <summary>Lines from place to place.</summary>
    public IReadOnlyList<MapRoute> Routes { get; init; } = [];
}

/// <summary>A part of the world, in degrees; its east lies east of its west, across the line of 180° where that is the smaller number.</summary>
/// <param name="West">Longitude of its western edge, −180 to 180.</param>
/// <param name="South">Latitude of its southern edge.</param>
/// <param name="East">Longitude of its eastern edge, −180 to 180.</param>
/// <param name="North">Latitude of its northern edge.</param>
public sealed record MapBounds(double West, double South, double East, double North);

/// <summary>A line from one place to another, with an arrow. It joins the two and is not the way that was taken.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Label">What went that way, and who says so.</param>
public sealed record MapRoute(Place From, Place To, string Label);
