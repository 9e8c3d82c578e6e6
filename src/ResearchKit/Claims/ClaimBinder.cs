namespace ResearchKit;

/// <summary>Makes claims of the rows of <c>claims</c>.</summary>
internal sealed class ClaimBinder(CellSet cells, StudyTables study) : RowBinder<Claim>
{
    private readonly Cell<string> _id = cells.Text("claim_id");
    private readonly Cell<EdtfDate> _date = cells.Date("claim_date");
    private readonly Cell<EdtfDate> _eventDate = cells.Date("event_date", required: false);
    private readonly Cell<Actor> _actor = cells.Reference("actor_id", study.ActorsById);
    private readonly Cell<Proposition> _proposition = cells.Reference("proposition_id", study.PropositionsById);
    private readonly Cell<object> _stance = cells.Word("stance", EnumWords<Stance>.Lower);
    private readonly FigureBinder _figure = new(cells);
    private readonly Cell<LateText> _summary = cells.LateText("summary");
    private readonly Cell<Source> _source = cells.Reference("source_id", study.SourcesById, required: false);
    private readonly Cell<Source> _secondSource = cells.Reference("second_source_id", study.SourcesById, required: false);
    private readonly Cell<string> _passage = cells.Interned("passage");
    private readonly Cell<IReadOnlyList<Actor>> _attribution = cells.References("attribution", study.ActorsById);
    private readonly Cell<string> _sameAs = cells.Interned("same_as");
    private readonly Cell<object> _verified = cells.Flag("verified");

    /// <inheritdoc/>
    public override Claim Build(CellSet cells) => new()
    {
        Id = _id.Value!,
        Date = _date.Value!,
        EventDate = _eventDate.Value,
        Actor = _actor.Value!,
        Proposition = _proposition.Value!,
        Stance = (Stance)_stance.Value!,
        Figure = _figure.Build(cells),
        LateSummary = _summary.Value,
        Evidence = Evidence(cells),
        Verified = (bool)_verified.Value!,
        SameAs = _sameAs.Value,
    };

    private Evidence Evidence(CellSet cells)
    {
        if (_source.Value is null && _passage.Value is null)
        {
            cells.Fault(_source, "a claim needs evidence: a source, or a passage");
        }

        return new Evidence
        {
            Source = _source.Value,
            SecondSource = _secondSource.Value,
            Passage = _passage.Value,
            Chain = _attribution.Value ?? [],
        };
    }
}
