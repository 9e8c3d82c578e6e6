namespace ResearchKit;

/// <summary>Makes sources of the rows of <c>sources</c>.</summary>
internal sealed class SourceBinder(CellSet cells) : RowBinder<Source>
{
    private readonly Cell<string> _id = cells.Text("source_id");
    private readonly Cell<string> _publisher = cells.Interned("publisher");
    private readonly Cell<string> _agency = cells.Interned("agency");
    private readonly Cell<string> _title = cells.OptionalText("title");
    private readonly Cell<EdtfDate> _published = cells.Date("published", required: false);
    private readonly Cell<string> _url = cells.Text("url");
    private readonly Cell<string> _readAs = cells.Interned("read_as");

    /// <inheritdoc/>
    public override Source Build(CellSet cells) => new()
    {
        Id = _id.Value!,
        Publisher = _publisher.Value,
        Agency = _agency.Value,
        Title = _title.Value,
        Published = _published.Value,
        Url = _url.Value!,
        ReadAs = _readAs.Value,
    };
}
