namespace ResearchKit;

public sealed partial class ClaimTable
{
    /// <inheritdoc/>
    public override IReadOnlyList<Column<Claim>> Columns => All;

    private static IReadOnlyList<Column<Claim>> All { get; } =
    [
        new("claim_id", typeof(string), c => c.Id),
        new("claim_date", typeof(EdtfDate), c => c.Date),
        new("event_date", typeof(EdtfDate), c => c.EventDate),
        new("actor_id", typeof(string), c => c.Actor.Id),
        new("proposition_id", typeof(string), c => c.Proposition.Id),
        new("stance", typeof(string), c => EnumWords<Stance>.Lower[c.Stance]),
        new("figure_low", typeof(double), c => c.Figure?.Low),
        new("figure_best", typeof(double), c => c.Figure?.Best),
        new("figure_high", typeof(double), c => c.Figure?.High),
        new("figure_unit", typeof(string), c => c.Figure?.Unit),
        new("figure_qualifier", typeof(string), c => c.Figure is { } figure ? EnumWords<FigureQualifier>.Lower[figure.Qualifier] : null),
        new("figure_basis", typeof(string), c => c.Figure?.Basis is { } basis ? EnumWords<FigureBasis>.Lower[basis] : null),
        new("summary", typeof(string), c => c.Summary),
        new("source_id", typeof(string), c => c.Evidence.Source?.Id),
        new("second_source_id", typeof(string), c => c.Evidence.SecondSource?.Id),
        new("passage", typeof(string), c => c.Evidence.Passage),
        new("attribution", typeof(string), c => ListText.Join(c.Evidence.Chain.Select(a => a.Id))) { IsList = true },
        new("same_as", typeof(string), c => c.SameAs),
        new("verified", typeof(bool), c => c.Verified),
        new("actor", typeof(string), c => c.Actor.Name) { IsDerived = true },
        new("country", typeof(string), c => c.Actor.Country) { IsDerived = true },
        new("topic", typeof(string), c => c.Proposition.Topic) { IsDerived = true },
        new("proposition", typeof(string), c => c.Proposition.Text) { IsDerived = true },
        new("publisher", typeof(string), c => c.Evidence.Source?.Publisher) { IsDerived = true },
    ];
}
