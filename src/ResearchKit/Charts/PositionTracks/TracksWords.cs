using NodaTime;

namespace ResearchKit;

/// <summary>What position tracks say in words.</summary>
internal static class TracksWords
{
    /// <summary>What the dashes between two statements stand for.</summary>
    internal const string Carried = "carried on, not said again";

    /// <summary>Why signs may not stand at their days.</summary>
    internal const string Moved = "Signs that would cover each other stand side by side; point at one for its day.";

    /// <summary>The same where what stands at either end is a change.</summary>
    internal const string Until = "until it changes";

    internal static string Summary(TracksLayout layout) => layout.Names is null
        ? Nothing(layout)
        : string.Join(' ', new[]
        {
            DateGridWords.Count(layout.Claims.Stances), First(layout), DateGridWords.Who(layout.Claims.Stances, Stance.Denies, "Denied"),
            DateGridWords.Changes(layout.Claims.Stances), Latest(layout), Silent(layout),
        }.Concat(LeftOut(layout)).Where(s => s.Length > 0));

    internal static string Nothing(TracksLayout layout) =>
        Words.Reason($"Nothing to draw: no claim in the selection{(layout.Options.Among.Count > 0 ? " by the actors asked about" : "")} is about “{layout.Claims.Proposition.Text}”.", layout.Claims.Why);

    /// <summary>What a reader must know to read the lines, and what is left out.</summary>
    internal static IEnumerable<string> Notes(TracksLayout layout)
    {
        yield return $"A sign is a statement. Dashes carry it on until the actor is next on record, or to {DateText.Day(layout.Last!.Value)}, when the record of this sentence ends: nothing was said under way.";
        if (layout.Tracks.Any(t => t.Marks.Any(m => m.IsMoved)))
        {
            yield return Moved;
        }

        foreach (var note in LeftOut(layout))
        {
            yield return note;
        }
    }

    /// <summary>When anyone first asserted it, and who did.</summary>
    internal static string Asserted(TracksLayout layout) => layout.Claims.FirstAsserted switch
    {
        [] => "",
        [var one] => $"first asserted: {DateText.Of(one.Date)}",
        var several => $"first asserted: {DateText.Of(several[0].Date)}, perhaps later",
    };

    private static IEnumerable<string> LeftOut(TracksLayout layout) => layout.LeftOut == 0
        ? []
        : [$"Left out: {Words.Count(layout.LeftOut, "actor")}; the option MaxActors shows more."];

    private static string Silent(TracksLayout layout) => layout.Claims.Silent.Count == 0
        ? ""
        : $"No statement on record: {Words.List(layout.Claims.Silent.Select(a => a.Name))}.";

    private static string First(TracksLayout layout) => layout.Claims.FirstAsserted.Count == 0
        ? "Nobody asserts it."
        : $"First asserted by {Words.List(layout.Claims.FirstAsserted.Select(c => $"{c.Actor.Name} ({DateText.Of(c.Date)})"))}{(layout.Claims.FirstAsserted.Count > 1 ? ", whichever came first" : "")}.";

    // The actor whose first statement came longest after the first assertion by anyone.
    private static string Latest(TracksLayout layout)
    {
        if (layout.Claims.FirstAsserted.Count == 0)
        {
            return "";
        }

        var asserted = layout.Claims.FirstAsserted.Max(c => c.Date);
        var late = layout.Claims.Stances.Rows.Where(r => r.Positions[0].Date > asserted).MaxBy(r => r.Positions[0].Date);
        return late is { } row && asserted!.Latest is { } from && row.Positions[0].Date.Earliest is { } to
            ? $"Last to speak: {row.Actor.Name}, {Words.Count(Period.DaysBetween(from, to), "day")} after the first assertion."
            : "";
    }
}
