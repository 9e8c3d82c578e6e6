using System.Globalization;

namespace ResearchKit;

/// <summary>The outline of the land, in degrees: closed rings of longitudes and latitudes.</summary>
/// <remarks>From <c>land-110m.txt</c>, which says where it comes from and how it was made.</remarks>
internal static class LandOutline
{
    private static readonly Lazy<IReadOnlyList<(double Longitude, double Latitude)[]>> All = new(Read);

    /// <summary>The rings; those of lakes and seas within the land are among them.</summary>
    public static IReadOnlyList<(double Longitude, double Latitude)[]> Rings => All.Value;

    /// <summary>The rings as far as a map holds them, each cut off at its frame, in points of its sheet.</summary>
    public static IEnumerable<IReadOnlyList<MapPoint>> Within(MapProjection map)
    {
        foreach (var ring in Rings)
        {
            // Drawn once and again a turn of the world away, since a frame may reach across the line of 180 degrees.
            for (var turn = -360; turn <= 360; turn += 360)
            {
                var cut = FrameCut.Of([.. ring.Select(point => Place(map, point, turn))], map);
                if (cut.Count > 2)
                {
                    yield return cut;
                }
            }
        }
    }

    private static MapPoint Place(MapProjection map, (double Longitude, double Latitude) point, int turn) =>
        new(map.Left + ((point.Longitude + turn - map.West) * map.Scale * map.Shortening), map.Top + ((map.North - point.Latitude) * map.Scale));

    private static List<(double, double)[]> Read()
    {
        using var reader = new StreamReader(typeof(LandOutline).Assembly.GetManifestResourceStream("ResearchKit.Charts.Map.land-110m.txt")!);
        var rings = new List<(double, double)[]>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                rings.Add(Unbroken([.. line.Split(' ').Select(Point)]));
            }
        }

        return rings;
    }

    // Across the line of 180 degrees longitudes go on counting. A ring that does not come back to where it began runs round the
    // south pole, and is closed there.
    private static (double, double)[] Unbroken((double Longitude, double Latitude)[] ring)
    {
        var (unbroken, turn) = (new List<(double Longitude, double Latitude)>(ring.Length + 2), 0.0);
        for (var i = 0; i < ring.Length; i++)
        {
            var step = i == 0 ? 0 : ring[i].Longitude - ring[i - 1].Longitude;
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            unbroken.Add((ring[i].Longitude + turn, ring[i].Latitude));
        }

        return turn == 0 ? [.. unbroken] : [.. unbroken, (unbroken[^1].Longitude, -90), (unbroken[0].Longitude, -90), unbroken[0]];
    }

    private static (double, double) Point(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return (double.Parse(text.AsSpan(0, comma), CultureInfo.InvariantCulture), double.Parse(text.AsSpan(comma + 1), CultureInfo.InvariantCulture));
    }
}
