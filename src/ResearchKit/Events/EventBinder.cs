namespace ResearchKit;

/// <summary>Makes events of the rows of <c>events</c>.</summary>
internal sealed class EventBinder(CellSet cells, StudyTables study) : RowBinder<Event>
{
    private readonly Cell<string> _id = cells.Text("event_id");
    private readonly Cell<EdtfDate> _date = cells.Date("date");
    private readonly Cell<string> _title = cells.Text("title");
    private readonly Cell<IReadOnlyList<Actor>> _actors = cells.References("actors", study.ActorsById);
    private readonly Cell<Place> _place = cells.Reference("place_id", study.PlacesById, required: false);
    private readonly Cell<object> _type = cells.Word("type", EnumWords<EventType>.Upper);
    private readonly Cell<string> _kind = cells.Interned("kind");
    private readonly Cell<string> _summary = cells.Text("summary");
    private readonly Cell<Source> _source = cells.Reference("source_id", study.SourcesById, required: false);
    private readonly Cell<string> _passage = cells.Interned("passage");
    private readonly Cell<string> _sameAs = cells.OptionalText("same_as");
    private readonly Cell<object> _verified = cells.Flag("verified");

    /// <inheritdoc/>
    public override Event Build(CellSet cells) => new()
    {
        Id = _id.Value!,
        Date = _date.Value!,
        Title = _title.Value!,
        Actors = _actors.Value ?? [],
        Place = _place.Value,
        Type = (EventType)_type.Value!,
        Kind = _kind.Value,
        Summary = _summary.Value!,
        Source = _source.Value,
        Passage = _passage.Value,
        SameAs = _sameAs.Value,
        Verified = (bool)_verified.Value!,
    };
}
