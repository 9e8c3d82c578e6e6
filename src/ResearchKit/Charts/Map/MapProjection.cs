namespace ResearchKit;

/// <summary>Where a point of the world stands on the sheet.</summary>
/// <remarks>
/// Equirectangular: degrees are lengths, those of longitude shortened by the cosine of the middle latitude, along which the map is
/// true to scale. J. P. Snyder, Map Projections: A Working Manual, U.S. Geological Survey, 1987, section 12.
/// </remarks>
internal sealed record MapProjection(double West, double North, double Left, double Top, double Width, double Height, double Scale, double Shortening)
{
    private const double LeastSpan = 5;
    private const double Margin = 0.07;

    /// <summary>Longitude of the right edge, which may lie beyond 180.</summary>
    public double East => West + (Width / (Scale * Shortening));

    /// <summary>Latitude of the lower edge.</summary>
    public double South => North - (Height / Scale);

    /// <summary>The point of the sheet of a place.</summary>
    public MapPoint Of(double longitude, double latitude) => new(Left + ((Near(longitude) - West) * Scale * Shortening), Top + ((North - latitude) * Scale));

    /// <summary>Whether a place is within the map.</summary>
    public bool Holds(Place place) => Near(place.Longitude) <= East && place.Latitude <= North && place.Latitude >= South;

    /// <summary>The projection that shows some places in a frame of a width, at least 0.42 and at most 0.85 times as high.</summary>
    public static MapProjection Around(IReadOnlyList<Place> places, double left, double width)
    {
        var (west, east) = Longitudes(places);
        var (south, north) = (places.Min(p => p.Latitude), places.Max(p => p.Latitude));
        var margin = Math.Max(LeastSpan / 4, Margin * Math.Max(east - west, north - south));
        return Fit(west - margin, Math.Max(-85, south - margin), east + margin, Math.Min(85, north + margin), left, width);
    }

    /// <summary>The projection that shows a part of the world.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static MapProjection Of(MapBounds bounds, double left, double width)
    {
        var (west, east) = (bounds.West, bounds.East <= bounds.West ? bounds.East + 360 : bounds.East);
        return Math.Abs(bounds.West) <= 180 && Math.Abs(bounds.East) <= 180 && bounds.South < bounds.North && bounds.South >= -90 && bounds.North <= 90
            ? Fit(west, bounds.South, east, bounds.North, left, width)
            : throw new ArgumentException($"{bounds} is no part of the world: longitudes lie from -180 to 180, south below north from -90 to 90.", nameof(bounds));
    }

    private static MapProjection Fit(double west, double south, double east, double north, double left, double width)
    {
        var shortening = Math.Max(0.2, Math.Cos((south + north) / 2 * Math.PI / 180));
        var (spanX, spanY) = (Math.Max(LeastSpan, east - west) * shortening, Math.Max(LeastSpan / 2, north - south));
        var height = Math.Clamp(width * spanY / spanX, 0.42 * width, 0.85 * width);
        var scale = Math.Min(width / spanX, height / spanY);
        var (middleX, middleY) = ((west + east) / 2, (south + north) / 2);
        return new(middleX - (width / scale / shortening / 2), middleY + (height / scale / 2), left, 0, width, height, scale, shortening);
    }

    // The shortest stretch that holds all: what begins after the widest gap, and may run across the line of 180 degrees.
    private static (double West, double East) Longitudes(IReadOnlyList<Place> places)
    {
        var sorted = places.Select(place => place.Longitude).Distinct().Order().ToList();
        var (start, widest) = (0, sorted[0] + 360 - sorted[^1]);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i] - sorted[i - 1] > widest)
            {
                (start, widest) = (i, sorted[i] - sorted[i - 1]);
            }
        }

        return (sorted[start], start == 0 ? sorted[^1] : sorted[start - 1] + 360);
    }

    private double Near(double longitude) => longitude - (360 * Math.Floor((longitude - West) / 360));
}

/// <summary>A point of the sheet.</summary>
internal readonly record struct MapPoint(double X, double Y)
{
    public double To(MapPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
