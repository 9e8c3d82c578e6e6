namespace ResearchKit;

/// <summary>A mark on a map: a place, or several whose marks would lie on each other.</summary>
/// <param name="Number">Its number, by which the key below the map names it.</param>
/// <param name="At">Where it stands: at its first place.</param>
/// <param name="Radius">Half its size.</param>
/// <param name="Sites">Its places, those with most events first.</param>
internal sealed record MapMark(int Number, MapPoint At, double Radius, IReadOnlyList<MapSite> Sites)
{
    private const double Least = 8.5;
    private const double Greatest = 12;

    // How far marks may lie on each other and still be told apart.
    private const double Shared = 2;

    /// <summary>The most marks that the key names; the others have no number.</summary>
    public const int MostInKey = 80;

    /// <summary>The number as it is drawn; empty where the key does not name it.</summary>
    public string Sign => Number <= MostInKey ? CellText.Of(Number)! : "";

    public int Events => Sites.Sum(site => site.Events.Count);

    /// <summary>The first of its places, and how many others are too near to be drawn apart.</summary>
    public string Name => Sites.Count == 1 ? Sites[0].Place.Name : FormattableString.Invariant($"{Sites[0].Place.Name} + {Sites.Count - 1} nearby");

    /// <summary>How far from its first place the others lie, in whole kilometres.</summary>
    public double Reach => Math.Ceiling(Sites.Max(site => GreatCircle.Kilometres(Sites[0].Place, site.Place)));

    /// <summary>
    /// Marks of places, those with most events first. Two share a mark only where their marks would lie on each other, the nearest first; the
    /// mark stands at the place with most events.
    /// </summary>
    public static IReadOnlyList<MapMark> Of(IReadOnlyList<MapSite> sites, MapProjection map)
    {
        var marks = new List<MapMark>();
        foreach (var site in sites)
        {
            var mark = new MapMark(0, map.Of(site.Place.Longitude, site.Place.Latitude), Size(site.Events.Count), [site]);
            Add(marks, mark);
        }

        return [.. marks.OrderByDescending(mark => mark.Sites[0].Events.Count).ThenBy(mark => mark.Sites[0].Place.Id, StringComparer.Ordinal).Select((mark, i) => mark with { Number = i + 1 })];
    }

    // A mark that grows by another may come to lie on a third: so it is put in anew.
    private static void Add(List<MapMark> marks, MapMark mark)
    {
        for (var near = Nearest(marks, mark); near is not null; near = Nearest(marks, mark))
        {
            marks.Remove(near);
            var (first, other) = near.Sites[0].Events.Count >= mark.Sites[0].Events.Count ? (near, mark) : (mark, near);
            mark = first with { Sites = [.. first.Sites, .. other.Sites], Radius = Size(first.Events + other.Events) };
        }

        marks.Add(mark);
    }

    private static MapMark? Nearest(List<MapMark> marks, MapMark mark) => marks
        .Where(other => other.At.To(mark.At) < other.Radius + mark.Radius - Shared).MinBy(other => other.At.To(mark.At));

    private static double Size(int events) => Math.Min(Greatest, Least + (0.9 * Math.Sqrt(Math.Max(0, events - 1))));
}
