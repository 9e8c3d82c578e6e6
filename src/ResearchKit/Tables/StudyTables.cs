namespace ResearchKit;

/// <summary>The tables of one study, to which the rows of each refer.</summary>
internal sealed class StudyTables
{
    private RowsById<Actor>? _actors;
    private RowsById<Place>? _places;
    private RowsById<Proposition>? _propositions;
    private RowsById<Source>? _sources;
    private RowsById<Claim>? _claims;

    /// <summary>Actors.</summary>
    public ActorTable Actors { get; set; } = new([]);

    /// <summary>Places.</summary>
    public PlaceTable Places { get; set; } = new([]);

    /// <summary>Propositions.</summary>
    public PropositionTable Propositions { get; set; } = new([]);

    /// <summary>Sources.</summary>
    public SourceTable Sources { get; set; } = new([]);

    /// <summary>Claims.</summary>
    public ClaimTable Claims { get; set; } = new([]);

    /// <summary>What the columns of each table hold, by the table's name.</summary>
    public Dictionary<string, TableSchema> Schemas { get; } = [];

    /// <summary>Actors, for columns that refer to them.</summary>
    public RowsById<Actor> ActorsById => _actors ??= new(new("actors", ["actor_id"]), Actors, row => row.Id);

    /// <summary>Places, for columns that refer to them.</summary>
    public RowsById<Place> PlacesById => _places ??= new(new("places", ["place_id"]), Places, row => row.Id);

    /// <summary>Propositions, for columns that refer to them.</summary>
    public RowsById<Proposition> PropositionsById => _propositions ??= new(new("propositions", ["proposition_id"]), Propositions, row => row.Id);

    /// <summary>Sources, for columns that refer to them.</summary>
    public RowsById<Source> SourcesById => _sources ??= new(new("sources", ["source_id"]), Sources, row => row.Id);

    /// <summary>Claims, for columns that refer to them.</summary>
    public RowsById<Claim> ClaimsById => _claims ??= new(new("claims", ["claim_id"]), Claims, row => row.Id);

    /// <summary>The tables that claims by themselves make up.</summary>
    public static StudyTables Of(IReadOnlyList<Claim> claims) => new()
    {
        Actors = new([.. claims.Select(c => c.Actor).Concat(claims.SelectMany(c => c.Evidence.Chain)).DistinctBy(a => a.Id)]),
        Propositions = new([.. claims.Select(c => c.Proposition).DistinctBy(p => p.Id)]),
        Sources = new([.. claims.SelectMany(c => new[] { c.Evidence.Source, c.Evidence.SecondSource }).OfType<Source>().DistinctBy(s => s.Id)]),
    };

    /// <summary>The tables that events by themselves make up.</summary>
    public static StudyTables Of(IReadOnlyList<Event> events) => new()
    {
        Actors = new([.. events.SelectMany(e => e.Actors).DistinctBy(a => a.Id)]),
        Places = new([.. events.Select(e => e.Place).OfType<Place>().DistinctBy(p => p.Id)]),
        Sources = new([.. events.Select(e => e.Source).OfType<Source>().DistinctBy(s => s.Id)]),
    };
}
