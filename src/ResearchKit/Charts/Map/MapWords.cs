using System.Globalization;

namespace ResearchKit;

/// <summary>What a map says in words.</summary>
internal static class MapWords
{
    private const string Land = "Land: Natural Earth, 1:110 million, public domain. No borders are drawn.";

    internal static string Title(MapContent content) => content.CountsEvents ? "Where events are said to have happened" : "Places";

    internal static string Summary(MapLayout layout) => layout.Map is null
        ? Nothing(layout)
        : string.Join(' ', new[] { Count(layout), Most(layout), Shared(layout), Routes(layout) }.Concat(Notes(layout)).Where(s => s.Length > 0));

    /// <summary>What is left out, and what the drawing does not say.</summary>
    internal static IEnumerable<string> Notes(MapLayout layout)
    {
        if (layout.Content.Placeless.Count > 0)
        {
            yield return $"Not drawn, since they name no place: {Words.Count(layout.Content.Placeless.Count, "event")} ({Some(layout.Content.Placeless.Select(e => e.Id))}).";
        }

        if (layout.Marks.Count > MapMark.MostInKey)
        {
            yield return $"Not in the key: {Words.Count(layout.Marks.Count - MapMark.MostInKey, "mark")} with fewest events or last in the order of their ids; point at one, or draw a part with the option Bounds.";
        }

        if (layout.Outside.Count > 0)
        {
            yield return $"Outside this part of the world: {Some(layout.Outside.Select(site => site.Place.Name))}.";
        }

        var undrawn = layout.Options.Routes.Count - layout.Routes.Count;
        if (undrawn > 0)
        {
            yield return $"Not drawn, since they end outside: {Words.Count(undrawn, "route")}.";
        }

        if (layout.Map is { } map)
        {
            yield return Invariant($"{(layout.Routes.Count > 0 ? "Lines join two places and are not the way that was taken. " : "")}{Land} Equirectangular, true to scale along {Math.Abs(Middle(map)):0}° {(Middle(map) < 0 ? "S" : "N")}.");
        }
    }

    internal static string Nothing(MapLayout layout) => string.Join(' ', [
        layout.Content.Given == 0 ? Words.Reason($"Nothing to draw: no {(layout.Content.CountsEvents ? "event" : "place")} is in the selection.", layout.Content.Why)
            : layout.Content.Sites.Count == 0 ? "Nothing to draw: no event in the selection names a place."
            : "Nothing to draw: every place lies outside the part of the world that was asked for.",
        .. Notes(layout)]);

    /// <summary>The key: what each number and letter stands for.</summary>
    internal static IEnumerable<string> Key(MapLayout layout) =>
        layout.Marks.Take(MapMark.MostInKey).Select(mark => Invariant($"{mark.Number}  {Entry(mark.Sites[0], layout.Content.CountsEvents)}{Others(mark, layout.Content.CountsEvents)}"))
            .Concat(layout.Routes.Select(route => $"{route.Letter}  {route.Route.From.Name} → {route.Route.To.Name}, {Distance(route.Route)}: {route.Route.Label}"));

    /// <summary>What a mark says when a reader points at it.</summary>
    internal static IEnumerable<string> Hover(MapMark mark) => mark.Sites.SelectMany(site => new[] { $"{site.Place.Name}{(site.Place.Country is { } c ? $" ({c})" : "")}{(site.Place.Kind is { } k ? $": {k}" : "")}" }
        .Concat(site.Events.Take(8).Select(e => $"{e.Id} {DateText.Of(e.Date)}: {e.Title}"))
        .Concat(site.Events.Count > 8 ? [Invariant($"and {site.Events.Count - 8} more")] : []));

    /// <summary>What a route says when a reader points at it.</summary>
    internal static string Hover(MapRoute route) => $"{route.From.Name} → {route.To.Name}, {Distance(route)}: {route.Label}";

    private static string Others(MapMark mark, bool countsEvents) => mark.Sites.Count == 1 ? ""
        : Invariant($"; within {Math.Max(1, mark.Reach):#,0} km of it: {string.Join(", ", mark.Sites.Skip(1).Select(site => Entry(site, countsEvents)))}");

    private static string Entry(MapSite site, bool countsEvents) =>
        Invariant($"{site.Place.Name}{(countsEvents ? $" ({site.Events.Count})" : "")}{(site.IsApproximate ? " ~" : "")}");

    private static string Distance(MapRoute route) => Invariant($"{Math.Round(GreatCircle.Kilometres(route.From, route.To) / 10) * 10:#,0} km in a straight line");

    private static string Count(MapLayout layout)
    {
        var places = layout.Marks.SelectMany(mark => mark.Sites).ToList();
        return layout.Content.CountsEvents ? $"{Words.Count(places.Sum(site => site.Events.Count), "event")} at {Words.Count(places.Count, "place")}." : $"{Words.Count(places.Count, "place")}.";
    }

    private static string Most(MapLayout layout)
    {
        var most = layout.Marks.SelectMany(mark => mark.Sites).OrderByDescending(site => site.Events.Count).ThenBy(site => site.Place.Id, StringComparer.Ordinal).Take(4).ToList();
        return layout.Content.CountsEvents && most.Count > 1
            ? $"Most at {Words.List(most.Select(site => Invariant($"{CleanText.Line(site.Place.Name)} {site.Events.Count}")))}."
            : most.Count > 0 && !layout.Content.CountsEvents ? $"In order of their names: {Some(layout.Marks.SelectMany(mark => mark.Sites).Select(site => CleanText.Line(site.Place.Name)), 60)}." : "";
    }

    private static string Shared(MapLayout layout)
    {
        var shared = layout.Marks.Where(mark => mark.Sites.Count > 1).ToList();
        return shared.Count == 0 ? "" : $"Too near to each other to be told apart at this scale, and under one mark: {string.Join("; ", shared.Select(mark => Words.List(mark.Sites.Select(site => CleanText.Line(site.Place.Name)))))}.";
    }

    private static string Routes(MapLayout layout) => layout.Routes.Count == 0 ? "" : $"{Words.Count(layout.Routes.Count, "route")}: {string.Join("; ", layout.Routes.Select(route => CleanText.Line(Hover(route.Route))))}.";

    private static double Middle(MapProjection map) => (map.North + map.South) / 2;

    private static string Some(IEnumerable<string> names, int most = 12)
    {
        var all = names.ToList();
        return all.Count <= most ? Words.List(all) : Invariant($"{string.Join(", ", all.Take(most))} and {all.Count - most} more");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
