namespace ResearchKit;

/// <summary>What an event says when a reader points at it.</summary>
internal static class TimelineHover
{
    /// <summary>Title, date, place, actors, summary and source, each a line.</summary>
    internal static string Text(Event e, string lineBreak) => string.Join(lineBreak, Lines(e));

    /// <summary>The lines.</summary>
    internal static IEnumerable<string> Lines(Event e)
    {
        yield return $"{e.Id}: {e.Title}";
        yield return $"{DateText.Of(e.Date)} · {e.Type}{(e.Place is { } place ? $" · {place.Name}" : "")}";
        if (e.Actors.Count > 0)
        {
            yield return Words.List(e.Actors.Select(a => a.Name));
        }

        yield return e.Summary;
        if (e.Source is { } source)
        {
            yield return $"Reported by {source.Publisher}";
        }
    }
}
