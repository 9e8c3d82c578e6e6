namespace ResearchKit;

/// <summary>Shows single rows: each property beside its name, those that are missing left out.</summary>
internal static class RecordView
{
    /// <summary>A claim, with what it rests on.</summary>
    public static View Of(Claim claim) => Rows(
        ("claim", claim.Id),
        ("said", claim.Date.ToString()),
        ("about", claim.EventDate?.ToString()),
        ("actor", Named(claim.Actor.Name, claim.Actor.Id)),
        ("stance", EnumWords<Stance>.Lower[claim.Stance]),
        ("proposition", Named(claim.Proposition.Text, claim.Proposition.Id)),
        ("figure", claim.Figure is null ? null : $"{claim.Figure}, {FigureText.Of(claim.FigureBasis!.Value)}"),
        ("summary", claim.Summary),
        ("passage", claim.Evidence.Passage),
        ("source", Page(claim.Evidence.Source)),
        ("second source", Page(claim.Evidence.SecondSource)),
        ("who cites", Chain(claim.Evidence)),
        ("same as", claim.SameAs),
        ("verified", claim.Verified ? "yes" : "no"));

    /// <summary>What a claim rests on.</summary>
    public static View Of(Evidence evidence) => Rows(
        ("passage", evidence.Passage),
        ("source", Page(evidence.Source)),
        ("second source", Page(evidence.SecondSource)),
        ("who cites", Chain(evidence)));

    /// <summary>A figure, in words and in numbers.</summary>
    public static View Of(Figure figure) => Rows(
        ("figure", figure.ToString()),
        ("low", CellText.Of(figure.Low)),
        ("best", CellText.Of(figure.Best)),
        ("high", CellText.Of(figure.High)),
        ("unit", figure.Unit),
        ("qualifier", EnumWords<FigureQualifier>.Lower[figure.Qualifier]));

    /// <summary>An event.</summary>
    public static View Of(Event happening) => Rows(
        ("event", happening.Id),
        ("date", happening.Date.ToString()),
        ("title", happening.Title),
        ("type", EnumWords<EventType>.Upper[happening.Type]),
        ("kind", happening.Kind),
        ("actors", ListOf(happening.Actors.Select(a => a.Name))),
        ("place", happening.Place is { } place ? Named(place.Name, place.Country) : null),
        ("summary", happening.Summary),
        ("passage", happening.Passage),
        ("source", Page(happening.Source)),
        ("same as", happening.SameAs),
        ("verified", happening.Verified ? "yes" : "no"));

    /// <summary>An actor.</summary>
    public static View Of(Actor actor) => Rows(
        ("actor", actor.Id),
        ("name", actor.Name),
        ("kind", actor.Kind),
        ("country", actor.Country),
        ("CAMEO", actor.Cameo),
        ("aliases", ListOf(actor.Aliases)),
        ("roles", ListOf(actor.Roles.Select(r => Named(r.Title, r.Period.ToString())))));

    /// <summary>A proposition.</summary>
    public static View Of(Proposition proposition) => Rows(
        ("proposition", proposition.Id), ("text", proposition.Text), ("label", proposition.Label), ("topic", proposition.Topic));

    /// <summary>A source.</summary>
    public static View Of(Source source) => Rows(
        ("source", source.Id),
        ("publisher", source.Publisher),
        ("agency", source.Agency),
        ("title", source.Title),
        ("published", source.Published?.ToString()),
        ("page", new GridCell(source.Url, source.Url)),
        ("read as", source.ReadAs));

    /// <summary>A place.</summary>
    public static View Of(Place place) => Rows(
        ("place", place.Id),
        ("name", place.Name),
        ("country", place.Country),
        ("latitude", CellText.Of(place.Latitude)),
        ("longitude", CellText.Of(place.Longitude)),
        ("kind", place.Kind));

    /// <summary>A contradiction.</summary>
    public static View Of(Contradiction pair) => Rows(
        ("proposition", Named(pair.Proposition.Text, pair.Proposition.Id)),
        ("asserts", $"{pair.Asserting.Actor.Name}, {pair.Asserting.Date} ({pair.Asserting.Id}): {pair.Asserting.Summary}"),
        ("denies", $"{pair.Denying.Actor.Name}, {pair.Denying.Date} ({pair.Denying.Id}): {pair.Denying.Summary}"),
        ("days", CellText.Of(pair.Days)),
        ("kind", pair.KindInWords));

    /// <summary>A second reading.</summary>
    public static View Of(SecondReading reading) => Rows(
        ("claim", reading.ClaimId),
        ("outcome", EnumWords<ReadingOutcome>.Lower[reading.Outcome]),
        ("fields", ListOf(reading.Fields)),
        ("second source", Page(reading.SecondSource)));

    private static View Rows(params IEnumerable<(string Name, GridCell Cell)> rows) =>
        new(new Grid(null, [], [.. rows.Where(r => r.Cell.Text.Length > 0).Select(r => (IReadOnlyList<GridCell>)[r.Name, r.Cell])]));

    private static string? Chain(Evidence evidence) => evidence.Chain.Count == 0 ? null : string.Join(" who cites ", evidence.Chain.Select(a => a.Name));

    private static string Named(string name, string? id) => id is null ? name : $"{name} ({id})";

    private static string? ListOf(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : null;

    private static GridCell Page(Source? source) => source is null ? default(string) : new GridCell(source.ToString(), source.Url);
}
