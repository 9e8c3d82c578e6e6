using System.Globalization;

namespace ResearchKit;

/// <summary>What a matrix of positions on a day says in words.</summary>
internal static class PositionGridWords
{
    internal static string Title(List<HeldPosition> spoken)
    {
        var days = spoken.Select(p => p.On).Distinct().ToList();
        return $"Where each actor stood{(days.Count == 1 ? $" on {DateText.Of(days[0])}" : "")}";
    }

    internal static string Summary(Positions given, List<HeldPosition> spoken)
    {
        if (spoken.Count == 0)
        {
            return given.Count == 0
                ? Words.Reason("Nothing to draw: there is no position.", given.WhyEmpty)
                : $"Nothing to draw: none of the actors had spoken by {Words.List(given.Select(p => p.On).Distinct().Select(DateText.Of))}.";
        }

        var (actors, propositions) = (spoken.Select(p => p.Actor.Id).Distinct().Count(), spoken.Select(p => p.Proposition.Id).Distinct().Count());
        var stances = spoken.SelectMany(p => p.Stances).CountBy(s => s).OrderBy(s => s.Key).Select(s => string.Create(CultureInfo.InvariantCulture, $"{EnumWords<Stance>.Lower[s.Key]} {s.Value}"));
        return $"{Words.Count(actors, "actor")} on {Words.Count(propositions, "proposition")}: {Words.List(stances)}. Not yet spoken by then: {Words.Count(given.Count - spoken.Count, "position")}.";
    }

    internal static IEnumerable<string> Notes(int rows, int columns)
    {
        yield return "Each sign is the last stance that an actor had surely taken by then, carried on since. Blank: no statement by then on record.";
        if (rows > 0)
        {
            yield return $"Left out: {Words.Count(rows, "row")} with fewest positions; the option MaxRows shows more.";
        }

        if (columns > 0)
        {
            yield return $"Left out: the {Words.Count(columns, "proposition")} of fewest actors; a selection by topic or a greater Width shows them.";
        }
    }
}
