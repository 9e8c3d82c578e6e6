namespace ResearchKit;

/// <summary>Events of a study.</summary>
public sealed partial class EventTable : Table<Event>
{
    internal EventTable(IReadOnlyList<Event> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "events";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Event>> Columns => [];
}
