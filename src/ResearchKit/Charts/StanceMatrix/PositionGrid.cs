using System.Globalization;

namespace ResearchKit;

/// <summary>A matrix of actors against propositions as they stood on a day, or on several.</summary>
internal static class PositionGrid
{
    internal static MatrixGrid Of(Positions positions, StanceMatrixOptions options)
    {
        var cells = positions.Where(p => !p.IsSilence).Select(Cell).ToList();
        var rows = MatrixOrder.ByCountry(cells.GroupBy(c => c.Row).Select(row => (row.First().Held.Actor, row.Count(), row.Key)));
        return HeldGrid.Of(cells, rows, Told(positions, rows), options);
    }

    private static HeldCell<HeldPosition> Cell(HeldPosition held) => new(held, new(held.Actor.Id, held.On, RowName.Of(held.Actor)), held.Proposition, 1)
    {
        Stances = held.Stances,
        Hover = [$"{held.Actor.Name} on {held.On}", held.Proposition.Text, .. held.Claims.Select(c => $"{EnumWords<Stance>.Lower[c.Stance]} {DateText.Of(c.Date)} ({c.Id}): {c.Summary}")],
        Claims = held.Claims,
    };

    private static HeldWords<HeldPosition> Told(Positions given, IReadOnlyList<HeldRow> rows) => new(
        rows.Select(row => row.On).Distinct().ToList() is [var day] ? $"Where each actor stood on {DateText.Of(day)}" : "Where each actor stood",
        shown => Summary(given, shown),
        "Each sign is the last stance that an actor had surely taken by then, carried on since. Blank: no statement by then on record.",
        "positions",
        "took several in unknown order");

    private static string Summary(Positions given, IReadOnlyList<HeldPosition> shown)
    {
        if (shown.Count == 0)
        {
            return given.Count == 0
                ? Words.Reason("Nothing to draw: there is no position.", given.WhyEmpty)
                : $"Nothing to draw: none of the actors had spoken by {Words.List(given.Select(p => p.On).Distinct().Select(DateText.Of))}.";
        }

        var (actors, propositions) = (shown.Select(p => p.Actor.Id).ToHashSet(), shown.Select(p => p.Proposition.Id).ToHashSet());
        var stances = shown.SelectMany(p => p.Stances).CountBy(s => s).OrderBy(s => s.Key).Select(s => string.Create(CultureInfo.InvariantCulture, $"{EnumWords<Stance>.Lower[s.Key]} {s.Value}"));
        var spoken = given.Where(p => !p.IsSilence);
        var (unseen, unshown) = (spoken.Select(p => p.Actor.Id).Except(actors).ToHashSet(), spoken.Select(p => p.Proposition.Id).Except(propositions).ToHashSet());
        var silent = given.Count(p => p.IsSilence && !unseen.Contains(p.Actor.Id) && !unshown.Contains(p.Proposition.Id));
        return $"{Words.Count(actors.Count, "actor")} on {Words.Count(propositions.Count, "proposition")}: {Words.List(stances)}. Not yet spoken by then: {Words.Count(silent, "position")}.";
    }
}
