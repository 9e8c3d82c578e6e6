using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Rows that may be one event. All of them are kept.</summary>
/// <param name="Kept">The row that stands for them: verified before unverified, then the date that says most, then the first id.</param>
/// <param name="Events">All rows, in order of date.</param>
/// <param name="Pairs">The pairs that lie in the window, each with its reason.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<MergeGroup>))]
public sealed record MergeGroup(Event Kept, IReadOnlyList<Event> Events, IReadOnlyList<MergePair> Pairs) : IShown
{
    /// <summary>Id of the group: that of the row that stands for it.</summary>
    public string Id => Kept.Id;

    /// <summary>Whether two of its rows hang together only through others: A is near B and B near C, but A is not near C.</summary>
    public bool IsChained => Pairs.Count < Events.Count * (Events.Count - 1) / 2;

    /// <summary>The group on one line.</summary>
    public override string ToString() => $"{Id}: {string.Join(", ", Events.Select(e => e.Id))}";

    View IShown.View() => new(
        new Grid(null, [new("event"), new("date"), new("place"), new("title")], [.. Events.Select(e => (IReadOnlyList<GridCell>)[e.Id, e.Date.ToString(), e.Place?.Name, e.Title])]),
        new Grid("why", [new("pair"), new("reason")], [.. Pairs.Select(p => (IReadOnlyList<GridCell>)[$"{p.First.Id} and {p.Second.Id}", p.Reason])]));
}
