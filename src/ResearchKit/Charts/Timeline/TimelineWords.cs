using System.Globalization;
using NodaTime;

namespace ResearchKit;

/// <summary>What a timeline says in words.</summary>
internal static class TimelineWords
{
    internal static string Title(IReadOnlyList<DatedEvent> drawn) =>
        drawn.Count == 0 ? "Timeline of events" : $"Timeline of events, {Span(drawn)}";

    /// <summary>What it shows: how many events, when, of what types, how exact, who, and what is not drawn.</summary>
    internal static string Summary(TimelineLayout layout) => layout.Drawn.Count == 0
        ? Nothing(layout)
        : string.Join(' ', new[] { Count(layout), Lanes(layout), Busiest(layout), Exactness(layout), Names(layout) }.Concat(Notes(layout)).Where(s => s.Length > 0));

    /// <summary>What is left out, and where to find it.</summary>
    internal static IEnumerable<string> Notes(TimelineLayout layout)
    {
        var (shown, all) = (layout.Drawn.Count, layout.Dated.Count);
        if (shown < all && shown > 0)
        {
            var first = (Math.Max(1, layout.Options.Page) - 1) * Math.Max(1, layout.Options.PageSize);
            yield return Invariant($"Events {first + 1} to {first + shown} of {all} in order of date; the option Page shows the others.");
        }

        var undated = layout.Given.Count - all;
        if (undated > 0)
        {
            var ids = layout.Given.Where(e => !DateShape.Of(e.Date).HasPlace).Select(e => e.Id).Take(10);
            yield return Invariant($"Not drawn, since the date has no place in the calendar: {Words.Count(undated, "event")} ({Words.List(ids)}).");
        }
    }

    internal static string Nothing(TimelineLayout layout) => layout.Given.Count == 0
        ? Words.Reason("Nothing to draw: no event is in the selection.", layout.Why)
        : string.Join(' ', [
            layout.Dated.Count == 0 ? "Nothing to draw." : Invariant($"Nothing to draw: page {layout.Options.Page} lies beyond the last of {Words.Count(layout.Dated.Count, "event")}."),
            .. Notes(layout)]);

    private static string Count(TimelineLayout layout) => $"{Words.Count(layout.Drawn.Count, "event")}, {Span(layout.Drawn)}.";

    private static string Span(IReadOnlyList<DatedEvent> drawn)
    {
        var (first, last) = (drawn.Min(e => e.Shape.Anchor), drawn.Max(e => e.Shape.To ?? e.Shape.Anchor));
        return first == last ? DateText.Day(first) : $"{DateText.Day(first)} to {DateText.Day(last)}";
    }

    private static string Lanes(TimelineLayout layout) => layout.Options.Lanes == TimelineLanes.None
        ? ""
        : $"In {Words.Count(layout.Lanes.Count, "lane")} by {layout.Options.Lanes.ToString().ToLowerInvariant()}: " +
            Words.List(layout.Lanes.Select(l => Invariant($"{CleanText.Line(l.Lane.Name)} {l.Lane.Events.Count}"))) + ".";

    private static string Busiest(TimelineLayout layout)
    {
        var months = layout.Drawn.GroupBy(e => new LocalDate(e.Shape.Anchor.Year, e.Shape.Anchor.Month, 1)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        return months.Count < 2 || months[0].Count() == 1 ? "" : Invariant($"Most in one month: {months[0].Count()}, in {DateText.Month(months[0].Key)}.");
    }

    private static string Exactness(TimelineLayout layout)
    {
        var dates = layout.Drawn.Select(e => (e.Event.Date, e.Shape)).ToList();
        (int Count, string Name)[] kinds =
        [
            (dates.Count(d => d.Date.IsInterval), "span several days"), (dates.Count(d => d.Date is { IsInterval: false } && !d.Shape.IsDay), "not known to the day"),
            (dates.Count(d => d.Shape.Uncertain), "uncertain"), (dates.Count(d => d.Shape.Approximate), "approximate"),
        ];
        var said = kinds.Where(k => k.Count > 0).Select(k => Invariant($"{k.Name} {k.Count}")).ToList();
        return said.Count == 0 ? "" : $"Of their dates: {Words.List(said)}.";
    }

    private static string Names(TimelineLayout layout)
    {
        var names = layout.Drawn.SelectMany(e => e.Event.Actors.Select(a => a.Name).Distinct()).GroupBy(n => n)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(4).Select(g => Invariant($"{CleanText.Line(g.Key)} {g.Count()}")).ToList();
        return names.Count == 0 ? "" : $"Most often named: {Words.List(names)}.";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
