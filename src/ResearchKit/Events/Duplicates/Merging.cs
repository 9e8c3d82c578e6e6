using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A proposal of which rows are one event: every group is shown with its reasons, and any can be undone. No row is lost.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Merging>))]
public sealed class Merging : ResultTable<Merging, MergeGroup>
{
    private readonly EventTable _events;

    private Merging(IReadOnlyList<MergeGroup> rows, EventTable events, MergeWindow window, string? whyEmpty)
        : base(rows, whyEmpty) => (_events, Window) = (events, window);

    /// <summary>How near two rows had to be.</summary>
    public MergeWindow Window { get; }

    /// <inheritdoc/>
    public override string Name => "groups of rows that may be one event";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<MergeGroup>> Columns => All;

    /// <summary>The events with one row a group: those in no group, and of each group the row that stands for it. Order is kept.</summary>
    public EventTable Events
    {
        get
        {
            var left = this.SelectMany(g => g.Events.Where(e => e.Id != g.Kept.Id)).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
            return _events.Without(left, $"merging of rows {Window}");
        }
    }

    /// <summary>The same without one group, whose rows stand for themselves again.</summary>
    /// <param name="group">The group's id, or that of any row in it.</param>
    /// <exception cref="KeyNotFoundException">No group has that row; the message names the nearest.</exception>
    public Merging Undo(string group)
    {
        var undone = Find(group);
        return new([.. Enumerable.Where(this, g => g.Id != undone.Id)], _events, Window, $"All groups were undone, the last of them {undone.Id}.");
    }

    /// <inheritdoc cref="Undo(string)"/>
    public Merging Undo(MergeGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Undo(group.Id);
    }

    /// <summary>The same with one row taken out of its group, to stand for itself again; what then hangs together no more falls apart.</summary>
    /// <param name="eventId">The row's id.</param>
    /// <exception cref="KeyNotFoundException">No group has that row; the message names the nearest.</exception>
    public Merging TakeOut(string eventId)
    {
        var group = Find(eventId);
        var rest = MergeGroups.Of([.. group.Pairs.Where(p => p.First.Id != eventId && p.Second.Id != eventId)]);
        return new([.. this.SelectMany(g => g.Id == group.Id ? rest : [g])], _events, Window, $"{eventId} was taken out of the only group.");
    }

    internal static Merging Of(EventTable events, MergeWindow window)
    {
        var groups = MergeGroups.Of(MergeCandidates.Of(events, window));
        return new(groups, events, window, events.Count == 0
            ? events.Selection?.Emptied ?? "There are no events."
            : $"No two of {events.Count:N0} events are {window}.");
    }

    private MergeGroup Find(string id) =>
        this.FirstOrDefault(g => g.Events.Any(e => e.Id == id))
        ?? throw new KeyNotFoundException($"No group has a row '{id}'{Nearest.To(id, this.SelectMany(g => g.Events).Select(e => e.Id))}.");

    private protected override string? Remark => $"Taken for one: rows {Window}, and those that the data say report one another again. .Undo(\"…\") takes a group back.";

    private protected override IReadOnlyList<ShownColumn<MergeGroup>> Shown { get; } =
    [
        new("group", g => g.Id),
        new("rows", g => string.Join(", ", g.Events.Select(e => e.Id))),
        new("titles", g => string.Join(" / ", g.Events.Select(e => e.Title))),
        new("why", g => string.Join(" | ", g.Pairs.Select(p => $"{p.First.Id}–{p.Second.Id}: {p.Reason}"))),
        new("chained", g => g.IsChained ? "yes" : ""),
    ];

    private protected override Merging Over(IReadOnlyList<MergeGroup> rows, string? whyEmpty) => new(rows, _events, Window, whyEmpty);

    private static IReadOnlyList<Column<MergeGroup>> All { get; } =
    [
        new("group", typeof(string), g => g.Id),
        new("events", typeof(string), g => ListText.Join(g.Events.Select(e => e.Id))) { IsList = true },
        new("rows", typeof(long), g => (long)g.Events.Count),
        new("chained", typeof(bool), g => g.IsChained),
        new("reasons", typeof(string), g => string.Join(" | ", g.Pairs.Select(p => $"{p.First.Id}–{p.Second.Id}: {p.Reason}"))),
    ];
}
