namespace ResearchKit;

/// <summary>Makes propositions of the rows of <c>propositions</c>.</summary>
internal sealed class PropositionBinder(CellSet cells) : RowBinder<Proposition>
{
    private readonly Cell<string> _id = cells.Text("proposition_id");
    private readonly Cell<string> _label = cells.Text("label");
    private readonly Cell<string> _text = cells.Text("proposition");
    private readonly Cell<string> _topic = cells.Text("topic");

    /// <inheritdoc/>
    public override Proposition Build(CellSet cells) =>
        new() { Id = _id.Value!, Label = _label.Value!, Text = _text.Value!, Topic = _topic.Value! };
}
