namespace ResearchKit;

/// <summary>A mark on a map: a place, or several whose marks would lie on each other.</summary>
/// <param name="Number">Its number, by which the key below the map names it.</param>
/// <param name="At">Where it stands: at its first place.</param>
/// <param name="Radius">Half its size.</param>
/// <param name="Sites">Its places, those with most events first.</param>
internal sealed record MapMark(int Number, MapPoint At, double Radius, IReadOnlyList<MapSite> Sites)
{
    private const double Least = 8.5;
    private const double PerRoot = 2.4;

    public int Events => Sites.Sum(site => site.Events.Count);

    /// <summary>Marks of places, those with most events first; a place too near to a mark shares it.</summary>
    public static IReadOnlyList<MapMark> Of(IReadOnlyList<MapSite> sites, MapProjection map)
    {
        var marks = new List<MapMark>();
        foreach (var site in sites)
        {
            var at = map.Of(site.Place.Longitude, site.Place.Latitude);
            var radius = Size(site.Events.Count);
            var near = marks.FindIndex(mark => mark.At.To(at) < mark.Radius + radius - 2);
            if (near < 0)
            {
                marks.Add(new(marks.Count + 1, at, radius, [site]));
            }
            else
            {
                var joined = marks[near];
                marks[near] = joined with { Sites = [.. joined.Sites, site], Radius = Math.Max(joined.Radius, Size(joined.Events + site.Events.Count)) };
            }
        }

        return marks;
    }

    /// <summary>The first of its places, and how many more share the mark.</summary>
    public string Name => Sites.Count == 1 ? Sites[0].Place.Name : FormattableString.Invariant($"{Sites[0].Place.Name} +{Sites.Count - 1}");

    private static double Size(int events) => Math.Min(17, Least + (PerRoot * Math.Sqrt(Math.Max(0, events - 1))));
}
