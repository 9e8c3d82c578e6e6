namespace ResearchKit;

/// <summary>The shortest line on the globe between two places, in points close enough to draw.</summary>
/// <remarks>E. Williams, Aviation Formulary 1.47, intermediate points on a great circle.</remarks>
internal static class RouteLine
{
    private const int Steps = 24;

    /// <summary>Points along the line, in degrees.</summary>
    public static IEnumerable<(double Longitude, double Latitude)> Of(Place from, Place to)
    {
        var angle = GreatCircle.Kilometres(from, to) / GreatCircle.Radius;
        if (angle < 1e-9)
        {
            return [(from.Longitude, from.Latitude), (to.Longitude, to.Latitude)];
        }

        var (a, b) = (Vector(from), Vector(to));
        return Enumerable.Range(0, Steps + 1).Select(i => i / (double)Steps).Select(share =>
        {
            var (of, with) = (Math.Sin((1 - share) * angle) / Math.Sin(angle), Math.Sin(share * angle) / Math.Sin(angle));
            var (x, y, z) = ((of * a.X) + (with * b.X), (of * a.Y) + (with * b.Y), (of * a.Z) + (with * b.Z));
            return (Math.Atan2(y, x) * 180 / Math.PI, Math.Atan2(z, Math.Sqrt((x * x) + (y * y))) * 180 / Math.PI);
        });
    }

    private static (double X, double Y, double Z) Vector(Place place)
    {
        var (longitude, latitude) = (place.Longitude * Math.PI / 180, place.Latitude * Math.PI / 180);
        return (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }
}
