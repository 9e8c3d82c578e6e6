namespace ResearchKit;

/// <summary>Distances on the globe.</summary>
internal static class GreatCircle
{
    /// <summary>The mean radius of the earth in kilometres (IUGG).</summary>
    internal const double Radius = 6371.0088;

    /// <summary>The kilometres between two places along the great circle, by the haversine formula, which is exact enough for near places too.</summary>
    public static double Kilometres(Place a, Place b)
    {
        var (latitude, longitude) = (Radians(b.Latitude - a.Latitude) / 2, Radians(b.Longitude - a.Longitude) / 2);
        var chord = Square(Math.Sin(latitude)) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Square(Math.Sin(longitude)));
        return 2 * Radius * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double x) => x * x;
}
