namespace ResearchKit;

public sealed partial class EventTable
{
    /// <summary>The events that happened, or perhaps happened, between two dates.</summary>
    /// <param name="from">First date, in EDTF: <c>2024-10</c> begins on 1 October; null for no bound.</param>
    /// <param name="to">Last date, in EDTF: <c>2025-04</c> ends on 30 April; null for no bound.</param>
    /// <remarks>An event whose date is an interval or uncertain is taken if any day that it can mean lies between the two.</remarks>
    /// <exception cref="ArgumentException">One is no EDTF date, or the first is after the last.</exception>
    public EventTable Between(string? from, string? to)
    {
        var period = DateWindow.Between(from, to);
        return Narrowed(Enumerable.Where(this, e => period.MayHold(e.Date)), Selection.Call(nameof(Between), from, to));
    }

    /// <summary>The events of a PLOVER type, or of any of several.</summary>
    public EventTable Of(params EventType[] types) =>
        Narrowed(Enumerable.Where(this, e => types.Contains(e.Type)), $".Of({string.Join(", ", types)})");

    /// <summary>The events in which an actor takes part, or any of several, by their ids.</summary>
    /// <exception cref="ArgumentException">The study knows no such actor; the message names the nearest.</exception>
    public EventTable Involving(params string[] actors)
    {
        var ids = Known.Check("actor", actors, Study.Actors.Ids);
        return Narrowed(Enumerable.Where(this, e => e.Actors.Any(a => ids.Contains(a.Id))), Selection.Call(nameof(Involving), actors));
    }

    /// <summary>The events in a country (<c>RUS</c>) or at a place (<c>vladivostok</c>), or in any of several.</summary>
    /// <exception cref="ArgumentException">The study knows no such place or country; the message names the nearest.</exception>
    public EventTable In(params string[] countriesOrPlaces)
    {
        var words = Known.Check("country or place", countriesOrPlaces, Study.Places.Select(p => p.Country).Concat(Study.Places.Ids));
        return Narrowed(
            Enumerable.Where(this, e => e.Place is { } place && (words.Contains(place.Id) || words.Contains(place.Country ?? ""))),
            Selection.Call(nameof(In), countriesOrPlaces));
    }

    /// <summary>The events whose fact the coders read on the page themselves.</summary>
    public EventTable Verified() => Narrowed(Enumerable.Where(this, e => e.Verified), ".Verified()");

    /// <summary>The events read in an article (<c>seed</c>) or on a source's page, or in any of several, by their ids.</summary>
    /// <exception cref="ArgumentException">The study knows no such article or source; the message names the nearest.</exception>
    public EventTable ReportedIn(params string[] articlesOrSources)
    {
        var ids = Known.Check("article or source", articlesOrSources, Study.Sources.Ids.Concat(this.Select(e => PassageId.ArticleOf(e.Passage))));
        return Narrowed(
            Enumerable.Where(this, e => ids.Contains(PassageId.ArticleOf(e.Passage) ?? "") || ids.Contains(e.Source?.Id ?? "")),
            Selection.Call(nameof(ReportedIn), articlesOrSources));
    }

    /// <summary>
    /// The events without those that report again one that is in this table as well (<see cref="Event.SameAs"/>): a report is not
    /// an event.
    /// </summary>
    public EventTable WithoutRepeats() => Narrowed(Repeats.LeftOut(this), ".WithoutRepeats()");

    /// <summary>The events without some, by their ids.</summary>
    internal EventTable Without(IReadOnlySet<string> ids, string why) => Narrowed(Enumerable.Where(this, e => !ids.Contains(e.Id)), why);
}
