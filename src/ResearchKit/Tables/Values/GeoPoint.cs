using System.Globalization;

namespace ResearchKit;

/// <summary>A point on the earth.</summary>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
public sealed record GeoPoint(double Longitude, double Latitude)
{
    /// <summary>The point as a table writes it: longitude, then latitude.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Longitude},{Latitude}");
}
