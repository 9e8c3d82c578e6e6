namespace ResearchKit;

/// <summary>An event behind a result, with the place where it stands in the data and what reports it.</summary>
/// <param name="Event">The event.</param>
/// <param name="File">The file that it was read from, relative to the study; null where it was not read from a study's files.</param>
/// <param name="Line">Its line in that file, from 1; null as above.</param>
/// <param name="Passage">The words of the article that report it, verbatim; null where a page alone does.</param>
public sealed record TracedEvent(Event Event, string? File, int? Line, string? Passage)
{
    /// <summary>The row as <c>events.csv:15</c>; null where it was not read from a study's files.</summary>
    public string? Row => File is null ? null : FormattableString.Invariant($"{File}:{Line}");

    /// <summary>Event, row and source on one line.</summary>
    public override string ToString() => $"{Event.Id}{(Row is null ? "" : $" ({Row})")}: {Event.Passage ?? Event.Source?.ToString() ?? "no source"}";
}
