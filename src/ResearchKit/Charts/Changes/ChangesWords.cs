namespace ResearchKit;

/// <summary>What changes of position say in words.</summary>
internal static class ChangesWords
{
    private const int MostTold = 6;

    internal static string Title(Changes changes)
    {
        var propositions = changes.Select(c => c.Proposition.Text).Distinct().ToList();
        return propositions is [var only] ? $"Who changed position: {only}" : "Who changed position, from what to what";
    }

    internal static string Summary(Changes given, IReadOnlyList<ChangedTrack> drawn, int undated, int left)
    {
        if (drawn.Count == 0)
        {
            return given.Count == 0
                ? Words.Reason("Nothing to draw: nobody changed position.", given.WhyEmpty)
                : "Nothing to draw: no change has dates that can be placed on an axis.";
        }

        var changes = drawn.SelectMany(track => track.Changes).ToList();
        var (reversals, unsure) = (changes.Count(c => c.IsReversal), changes.Count(c => !c.IsSure));
        var told = changes.Take(MostTold).Select(c => $"{c.Actor.Name} on “{c.Proposition.Label}”, {c.Before} ({DateText.Of(c.Before.Date)}) → {c.After} ({DateText.Of(c.After.Date)})");
        return string.Join(' ', new[]
        {
            $"{Words.Count(changes.Count, "change")} of position by {Words.Count(changes.Select(c => c.Actor.Id).Distinct().Count(), "actor")} on {Words.Count(changes.Select(c => c.Proposition.Id).Distinct().Count(), "proposition")}, {reversals} of them from assertion to denial or back.",
            unsure == 0 ? "" : $"Of {unsure} the order is not sure.",
            $"{string.Join("; ", told)}{(changes.Count > MostTold ? $"; and {changes.Count - MostTold} more" : "")}.",
        }.Concat(LeftOut(undated, left)).Where(s => s.Length > 0));
    }

    /// <summary>What a reader must know to read the lines, and what is left out.</summary>
    internal static IEnumerable<string> Notes(Changes given, IReadOnlyList<ChangedTrack> drawn, int undated, int left)
    {
        yield return "Signs are what was stood at before and after each change; statements that repeat the one before are not drawn. Dashes carry a position on until it changes"
            + (given.Selection is null ? ": nothing was said of it under way that differs." : "; changes that the selection leaves out are not drawn.");
        if (drawn.Any(track => track.Changes.Any(c => !c.IsSure)))
        {
            yield return "Signs of overlapping days stand side by side: in which order they were taken is not known.";
        }

        foreach (var note in LeftOut(undated, left))
        {
            yield return note;
        }
    }

    private static IEnumerable<string> LeftOut(int undated, int left)
    {
        if (undated > 0)
        {
            yield return $"Not drawn: {Words.Count(undated, "row")} without dates that can be placed.";
        }

        if (left > 0)
        {
            yield return $"Left out: the last {Words.Count(left, "row")} of the table; the option MaxRows shows more.";
        }
    }
}
