using Microsoft.DotNet.Interactive.Formatting;
using System.Globalization;

namespace ResearchKit;

/// <summary>Two rows that may be one event, and why.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="DaysApart">
/// The days between their dates: between their first days or their last, whichever are more, so that a day and the month that it lies in
/// are not one. <see cref="long.MaxValue"/> where an end is open in one of them only.
/// </param>
/// <param name="Kilometres">The kilometres between their places; null where either has none.</param>
/// <param name="SharedActors">The actors that both name.</param>
/// <param name="IsCoded">Whether the data say that one reports the other again (<see cref="Event.SameAs"/>), whatever the window.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<MergePair>))]
public sealed record MergePair(Event First, Event Second, long DaysApart, double? Kilometres, IReadOnlyList<Actor> SharedActors, bool IsCoded) : IShown
{
    /// <summary>Why the two may be one, in words.</summary>
    public string Reason => string.Join("; ", new[]
    {
        IsCoded ? "the data say that one reports the other again" : null,
        DaysApart switch { 0 => "same days", long.MaxValue => "days without bound apart", _ => $"{new DayRange(DaysApart, DaysApart)} apart" },
        Kilometres is { } km ? string.Create(CultureInfo.InvariantCulture, $"{km:#,0.#} km apart") : "no two places to compare",
        SharedActors.Count > 0 ? $"both name {Words.List(SharedActors.Select(a => a.Name))}" : "no actor in common",
    }.OfType<string>());

    internal static MergePair Of(Event a, Event b) => new(
        a, b, Apart(a.Date, b.Date),
        a.Place is { } from && b.Place is { } to ? GreatCircle.Kilometres(from, to) : null,
        [.. a.Actors.Where(x => b.Actors.Any(y => y.Id == x.Id))],
        a.SameAs == b.Id || b.SameAs == a.Id);

    /// <summary>Whether the pair lies in a window, or is coded.</summary>
    internal bool Meets(MergeWindow window) => IsCoded
        || (DaysApart <= window.Days && (Kilometres is { } km ? km <= window.Kilometres : !window.NeedsPlaces)
            && SharedActors.Count >= window.SharedActors && (!window.SameType || First.Type == Second.Type));

    /// <summary>The days between the first days of the two dates, or between their last days, whichever are more.</summary>
    private static long Apart(EdtfDate a, EdtfDate b) => Math.Max(Apart(a.FirstDay, b.FirstDay), Apart(a.LastDay, b.LastDay));

    /// <summary>The days between two days; without bound where one is open and the other not.</summary>
    internal static long Apart(long a, long b) => a == b ? 0
        : a is CivilCalendar.BeforeAll or CivilCalendar.AfterAll || b is CivilCalendar.BeforeAll or CivilCalendar.AfterAll ? long.MaxValue
        : Math.Abs(a - b);

    View IShown.View() => new(
        new Paragraph(Reason),
        new Grid(
            null, [new("event"), new("date"), new("title"), new("place"), new("evidence")],
            [.. new[] { First, Second }.Select(e => (IReadOnlyList<GridCell>)[e.Id, e.Date.ToString(), e.Title, e.Place?.Name, e.Passage is { } passage ? passage : EvidenceCell.Of(e.Source)])]));
}
