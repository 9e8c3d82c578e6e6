namespace ResearchKit;

public sealed partial class ClaimTable
{
    /// <summary>The claims on a topic (<c>deployment</c>) or on a proposition (<c>troops-sent</c>), or on any of several.</summary>
    /// <exception cref="ArgumentException">The study knows no such topic or proposition; the message names the nearest.</exception>
    public ClaimTable About(params string[] topicsOrPropositions)
    {
        var words = Known.Check(
            "topic or proposition", topicsOrPropositions, Study.Propositions.Select(p => p.Topic).Concat(Study.Propositions.Ids));
        return Narrowed(Enumerable.Where(this, c => words.Contains(c.Proposition.Topic) || words.Contains(c.Proposition.Id)), Selection.Call(nameof(About), topicsOrPropositions));
    }

    /// <summary>The claims of an actor, or of any of several, by their ids.</summary>
    /// <exception cref="ArgumentException">The study knows no such actor; the message names the nearest.</exception>
    public ClaimTable By(params string[] actors)
    {
        var ids = Known.Check("actor", actors, Study.Actors.Ids);
        return Narrowed(Enumerable.Where(this, c => ids.Contains(c.Actor.Id)), Selection.Call(nameof(By), actors));
    }

    /// <summary>The claims of the actors of a country, or of any of several.</summary>
    /// <param name="countries">ISO 3166-1 alpha-3 codes, such as <c>KOR</c>.</param>
    /// <exception cref="ArgumentException">No actor of the study has that country; the message names the nearest.</exception>
    public ClaimTable ByCountry(params string[] countries)
    {
        var codes = Known.Check("country of an actor", countries, Study.Actors.Select(a => a.Country));
        return Narrowed(Enumerable.Where(this, c => c.Actor.Country is { } country && codes.Contains(country)), Selection.Call(nameof(ByCountry), countries));
    }

    /// <summary>The claims of a stance, or of any of several.</summary>
    public ClaimTable With(params Stance[] stances) =>
        Narrowed(Enumerable.Where(this, c => stances.Contains(c.Stance)), $".With({string.Join(", ", stances)})");

    /// <summary>The claims that give a figure; of a unit (<c>killed</c>), or of any of several, where units are named.</summary>
    /// <exception cref="ArgumentException">No figure of this table has that unit; the message names the nearest.</exception>
    public ClaimTable WithFigure(params string[] units)
    {
        var known = Known.Check("unit of a figure", units, this.Select(c => c.Figure?.Unit));
        return Narrowed(Enumerable.Where(this, c => c.Figure is { } figure && (known.Count == 0 || known.Contains(figure.Unit))), Selection.Call(nameof(WithFigure), units));
    }

    /// <summary>The claims made, or perhaps made, between two dates: what counts is when it was said.</summary>
    /// <param name="from">First date, in EDTF: <c>2024-10</c> begins on 1 October; null for no bound.</param>
    /// <param name="to">Last date, in EDTF: <c>2025-04</c> ends on 30 April; null for no bound.</param>
    /// <remarks>A claim whose date is an interval or uncertain is taken if any day that it can mean lies between the two.</remarks>
    /// <exception cref="ArgumentException">One is no EDTF date, or the first is after the last.</exception>
    public ClaimTable Between(string? from, string? to)
    {
        var period = DateWindow.Between(from, to);
        return Narrowed(Enumerable.Where(this, c => period.MayHold(c.Date)), Selection.Call(nameof(Between), from, to));
    }

    /// <summary>The claims about something that happened, or perhaps happened, between two dates, whenever it was said.</summary>
    /// <param name="from">First date, in EDTF; null for no bound.</param>
    /// <param name="to">Last date, in EDTF; null for no bound.</param>
    /// <remarks>Claims that do not say when are left out.</remarks>
    /// <exception cref="ArgumentException">One is no EDTF date, or the first is after the last.</exception>
    public ClaimTable HappeningBetween(string? from, string? to)
    {
        var period = DateWindow.Between(from, to);
        return Narrowed(Enumerable.Where(this, c => c.EventDate is { } date && period.MayHold(date)), Selection.Call(nameof(HappeningBetween), from, to));
    }

    /// <summary>The claims whose fact the coders read on the page themselves.</summary>
    public ClaimTable Verified() => Narrowed(Enumerable.Where(this, c => c.Verified), ".Verified()");

    /// <summary>The claims read in an article (<c>seed</c>) or on a source's page, or in any of several, by their ids.</summary>
    /// <exception cref="ArgumentException">The study knows no such article or source; the message names the nearest.</exception>
    public ClaimTable ReportedIn(params string[] articlesOrSources)
    {
        var ids = Known.Check(
            "article or source", articlesOrSources, Study.Sources.Ids.Concat(this.Select(c => PassageId.ArticleOf(c.Evidence.Passage))));
        return Narrowed(
            Enumerable.Where(this, c => ids.Contains(PassageId.ArticleOf(c.Evidence.Passage) ?? "") || ids.Contains(c.Evidence.Source?.Id ?? "")),
            Selection.Call(nameof(ReportedIn), articlesOrSources));
    }

    /// <summary>
    /// The claims without those that report again one that is in this table as well (<see cref="Claim.SameAs"/>): to count what was
    /// said, not how often it was written down.
    /// </summary>
    public ClaimTable WithoutRepeats() => Narrowed(Repeats.LeftOut(this), ".WithoutRepeats()");
}
