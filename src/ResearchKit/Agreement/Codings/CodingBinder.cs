namespace ResearchKit;

/// <summary>Makes codings of the rows of <c>codings</c>.</summary>
internal sealed class CodingBinder(CellSet cells, StudyTables study) : RowBinder<Coding>
{
    private readonly Cell<string> _id = cells.Text("coding_id");
    private readonly Cell<string> _coder = cells.Text("coder");
    private readonly Cell<Claim> _claim = cells.Reference("claim_id", study.ClaimsById);
    private readonly Cell<string> _mention = cells.OptionalText("claimant_mention");
    private readonly Cell<Actor> _actor = cells.Reference("actor_id", study.ActorsById);
    private readonly Cell<object> _voice = cells.Word("voice", EnumWords<Voice>.Lower);
    private readonly Cell<object> _stance = cells.Word("stance", EnumWords<CodedStance>.Lower);
    private readonly Cell<double?> _figure = cells.Number("figure");
    private readonly Cell<string> _unit = cells.Interned("figure_unit");
    private readonly Cell<object> _qualifier = cells.Word("figure_qualifier", EnumWords<FigureQualifier>.Lower, required: false);
    private readonly Cell<double?> _confidence = cells.Number("confidence", required: true);
    private readonly Cell<string> _note = cells.OptionalText("note");

    /// <inheritdoc/>
    public override Coding Build(CellSet cells)
    {
        Check(cells);
        return new()
        {
            Id = _id.Value!,
            Coder = _coder.Value!,
            Claim = _claim.Value!,
            ClaimantMention = _mention.Value,
            Actor = _actor.Value!,
            Voice = (Voice)_voice.Value!,
            Stance = (CodedStance)_stance.Value! is var stance and not CodedStance.None ? (Stance)(int)stance : null,
            Figure = _figure.Value,
            FigureUnit = _unit.Value,
            FigureQualifier = (FigureQualifier?)_qualifier.Value,
            Confidence = (int)_confidence.Value!.Value,
            Note = _note.Value,
        };
    }

    private void Check(CellSet cells)
    {
        if (_confidence.Value is not (1 or 2 or 3 or 4 or 5))
        {
            cells.Fault(_confidence, "must be a whole number from 1, a guess, to 5, certain");
        }

        if (_figure.Value is null && _unit.Value is not null)
        {
            cells.Fault(_unit, "there is a unit, but no figure");
        }

        if (_figure.Value is null != _qualifier.Value is null)
        {
            cells.Fault(_qualifier, _figure.Value is null ? "there is a qualifier, but no figure" : "a figure needs a qualifier; as_stated where the passage has none");
        }
    }

    /// <summary>The words for a stance in a coding: those of <see cref="Stance"/>, in its order, and none.</summary>
    private enum CodedStance
    {
        Asserts,
        Denies,
        Questions,
        Declines,
        Warns,
        None,
    }
}
