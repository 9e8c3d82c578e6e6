namespace ResearchKit;

/// <summary>Cuts a ring off at the frame of a map.</summary>
/// <remarks>I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, Communications of the ACM 17 (1974): one edge after the other.</remarks>
internal static class FrameCut
{
    // Points nearer to the one before are left out: they would not be seen.
    private const double LeastStep = 0.6;

    public static IReadOnlyList<MapPoint> Of(IReadOnlyList<MapPoint> ring, MapProjection map)
    {
        var (right, bottom) = (map.Left + map.Width, map.Top + map.Height);
        if (ring.All(p => p.X < map.Left) || ring.All(p => p.X > right) || ring.All(p => p.Y < map.Top) || ring.All(p => p.Y > bottom))
        {
            return [];
        }

        var cut = Edge(ring, p => p.X - map.Left);
        cut = Edge(cut, p => right - p.X);
        cut = Edge(cut, p => p.Y - map.Top);
        return Thin(Edge(cut, p => bottom - p.Y));
    }

    // What lies where the distance is positive; lines that cross zero end there.
    private static List<MapPoint> Edge(IReadOnlyList<MapPoint> ring, Func<MapPoint, double> distance)
    {
        var cut = new List<MapPoint>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            var (before, after) = (distance(from), distance(to));
            if ((before < 0) != (after < 0))
            {
                var share = before / (before - after);
                cut.Add(new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))));
            }

            if (after >= 0)
            {
                cut.Add(to);
            }
        }

        return cut;
    }

    private static List<MapPoint> Thin(List<MapPoint> ring)
    {
        var thin = new List<MapPoint>(ring.Count);
        foreach (var point in ring)
        {
            if (thin.Count == 0 || thin[^1].To(point) >= LeastStep)
            {
                thin.Add(point);
            }
        }

        return thin;
    }
}
