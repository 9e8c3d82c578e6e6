namespace ResearchKit;

/// <summary>Loads the tables of a study, and gathers all their faults.</summary>
internal sealed class StudyLoader
{
    private readonly KeySets _keys = new();
    private readonly PendingReferences _pending = new();
    private readonly PackageFiles _files;
    private readonly StudyTables _tables = new();

    /// <summary>A loader of the package in a folder.</summary>
    public StudyLoader(string root, FaultList faults)
    {
        (Root, Faults) = (root, faults);
        _files = new PackageFiles(root, faults);
    }

    /// <summary>The package's folder.</summary>
    public string Root { get; }

    /// <summary>Where faults go.</summary>
    public FaultList Faults { get; }

    /// <summary>The study, as far as it can be read; null where there is no package at all.</summary>
    public Study? Load()
    {
        if (new PackageReader(Root, Faults).Read() is not { } package)
        {
            return null;
        }

        PackageCheck.Check(package, Faults);
        _keys.Want(package);
        _tables.Actors = new(Rows(package, "actors", "actor_id", cells => new ActorBinder(cells)));
        _tables.Places = new(Rows(package, "places", "place_id", cells => new PlaceBinder(cells)));
        _tables.Propositions = new(Rows(package, "propositions", "proposition_id", cells => new PropositionBinder(cells)));
        _tables.Sources = new(Rows(package, "sources", "source_id", cells => new SourceBinder(cells)));
        _tables.Claims = new(Rows(package, "claims", "claim_id", cells => new ClaimBinder(cells, _tables)), _tables);
        var study = new Study(this, package, _tables)
        {
            Events = new(Rows(package, "events", "event_id", cells => new EventBinder(cells, _tables)), _tables),
            Claims = _tables.Claims,
            SecondReading = new(Rows(package, "second-reading", "claim_id", cells => new SecondReadingBinder(cells, _tables))),
            Codings = new(Rows(package, "codings", "coding_id", cells => new CodingBinder(cells, _tables))),
            Extra = [.. package.Resources.Where(r => r is { IsTable: true, Schema: not null } && !_tables.Schemas.ContainsKey(r.Name)).Select(Table)],
        };
        _pending.Resolve();
        study.Bind(_tables);
        return study;
    }

    /// <summary>Any table, read as its schema says and no further.</summary>
    public ResourceTable Table(DataResource resource) =>
        new(resource.Name, resource.Schema!, Rows(resource, resource.Schema!, cells => new ResourceBinder(cells, resource.Schema!)));

    /// <summary>The line on which a row stands in its file, by the column that is its id and its value there; 0 where it was not read.</summary>
    public int LineOf(string resource, string column, string id) => _keys.Of(resource, [column]).LineOf(id);

    /// <summary>The articles of a package: the files of its resource <c>articles</c>.</summary>
    public Corpus Corpus(DataPackage package)
    {
        var reader = new CorpusReader(Faults.Add);
        foreach (var path in package.Resource("articles")?.Paths ?? [])
        {
            if (_files.Read(path) is { } bytes)
            {
                reader.Add(path, bytes);
            }
        }

        return reader.ToCorpus();
    }

    private IReadOnlyList<T> Rows<T>(DataPackage package, string name, string id, Func<CellSet, RowBinder<T>> bind)
        where T : class
    {
        if (package.Resource(name) is not { IsTable: true, Schema: { } declared } resource)
        {
            return [];
        }

        var schema = declared with { PrimaryKey = [id] };
        _tables.Schemas[name] = schema;
        return Rows(resource, schema, bind);
    }

    private List<T> Rows<T>(DataResource resource, TableSchema schema, Func<CellSet, RowBinder<T>> bind)
        where T : class
    {
        var rows = new List<T>();
        foreach (var path in resource.Paths)
        {
            if (_files.Read(path) is { } bytes)
            {
                var table = new TableContext(path, resource.Name, schema, _keys, Faults, _pending);
                rows.AddRange(TableLoader.Load(bytes, resource.Dialect, table, bind));
            }
        }

        _keys.Complete(resource.Name);
        return rows;
    }
}
