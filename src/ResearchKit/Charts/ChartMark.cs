namespace ResearchKit;

/// <summary>A mark of a chart, and what it rests on.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Claims">The claims that it rests on.</param>
/// <param name="Events">The events that it rests on.</param>
internal sealed record ChartMark(string Name, IReadOnlyList<Claim> Claims, IReadOnlyList<Event> Events)
{
    public static ChartMark Of(string name, params IReadOnlyList<Claim> claims) => new(name, claims, []);

    public static ChartMark Of(Event e) => new(e.Title, [], [e]);
}
