using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>From when something is said to have happened to when it was first said. The report is not the event.</summary>
/// <param name="Event">What is said to have happened.</param>
/// <param name="Claims">The claims about it, in order of date.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<ReportLag>))]
public sealed record ReportLag(Event Event, IReadOnlyList<Claim> Claims) : IShown, IRestsOnClaims
{
    /// <summary>Who first said it; several where days overlap and nobody can tell; null where no claim is about it.</summary>
    public FirstStatement? First { get; } = FirstStatement.Of(Claims.Where(c => c.Stance == Stance.Asserts), null);

    /// <summary>The first reporters: the actors of the first claims.</summary>
    public IReadOnlyList<Actor> Reporters => First is null ? [] : [.. First.Claims.Select(c => c.Actor).DistinctBy(a => a.Id)];

    /// <summary>
    /// The days from the event to its first report; null where no claim asserts it. Below zero, it was announced before. Counted from the
    /// event's own date where that is one, and from the last day that it can have ended on for at least.
    /// </summary>
    public DayRange? Days => First is null ? null : DayRange.Between(Event.Date.FirstDay, Event.Date.LastDay, First.FirstDay, First.LastDay);

    /// <summary>When the event's own page was published; null where that is not known.</summary>
    public EdtfDate? Published => Event.Source?.Published;

    /// <summary>The lag in one sentence.</summary>
    public override string ToString() => First is null
        ? $"{Event.Title} ({Event.Date}, {Event.Id}): no claim on record says so"
        : $"{Event.Title} ({Event.Date}, {Event.Id}): first said after {Days} by {Words.List(Reporters.Select(a => a.Name))} ({First})";

    View IShown.View() => new(
        new Paragraph(ToString()),
        new Grid(null, [new("claim"), new("said"), new("actor"), new("stance"), new("summary"), new("evidence")], [.. Claims.Select(c => (IReadOnlyList<GridCell>)[c.Id, c.Date.ToString(), c.Actor.Name, EnumWords<Stance>.Lower[c.Stance], c.Summary, EvidenceCell.Of(c)])]));

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
