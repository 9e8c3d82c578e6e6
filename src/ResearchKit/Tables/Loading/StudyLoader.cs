namespace ResearchKit;

/// <summary>Loads a study: the tables of its package as actors, events, claims …</summary>
/// <param name="tables">Loads tables.</param>
internal sealed class StudyLoader(PackageLoader tables)
{
    /// <summary>Bytes from which on threads gain more than it takes to wake them.</summary>
    private const int WorthThreads = 4 << 20;

    private static readonly string[] Own = ["actors", "places", "propositions", "sources", "events", "claims", "second-reading", "codings"];
    private readonly StudyTables _study = new();
    private readonly bool _isLarge = Own.Sum(name => tables.Package.Resource(name) is { } table ? table.Bytes ?? table.Paths.Sum(tables.LengthOf) : 0) >= WorthThreads;

    /// <summary>The study, as far as it can be read.</summary>
    /// <remarks>Large tables that do not refer to each other are read side by side.</remarks>
    public Study Load()
    {
        var package = tables.Package;
        foreach (var name in Own)
        {
            tables.Faults.Expect(package.Resource(name)?.Paths ?? []);
        }

        Invoke(
            () => _study.Sources = new(Rows("sources", "source_id", cells => new SourceBinder(cells))),
            () =>
            {
                _study.Actors = new(Rows("actors", "actor_id", cells => new ActorBinder(cells)));
                _study.Places = new(Rows("places", "place_id", cells => new PlaceBinder(cells)));
                _study.Propositions = new(Rows("propositions", "proposition_id", cells => new PropositionBinder(cells)));
            });
        var events = default(EventTable);
        Invoke(
            () => _study.Claims = new(Rows("claims", "claim_id", cells => new ClaimBinder(cells, _study)), _study),
            () => events = new(Rows("events", "event_id", cells => new EventBinder(cells, _study)), _study));
        var study = new Study(tables, _study)
        {
            Events = events!,
            Claims = _study.Claims,
            SecondReading = new(Rows("second-reading", "claim_id", cells => new SecondReadingBinder(cells, _study))),
            Codings = new(Rows("codings", "coding_id", cells => new CodingBinder(cells, _study))),
            Extra = [.. package.Resources.Where(r => r is { IsTable: true, Schema: not null } && !Own.Contains(r.Name)).Select(tables.Table)],
        };
        if (!Array.Exists(Own, name => package.Resource(name) is not null) && package.Resource("articles") is null)
        {
            tables.Faults.Add(package.DescriptorFile, $"describes no study: it has none of {string.Join(", ", Own)}");
        }

        tables.Resolve();
        study.Bind(_study);
        ChainCheck.OfRows(study, tables.Faults);
        return study;
    }

    private void Invoke(params Action[] readings)
    {
        if (_isLarge)
        {
            Parallel.Invoke(readings);
            return;
        }

        foreach (var read in readings)
        {
            read();
        }
    }

    private IReadOnlyList<T> Rows<T>(string name, string id, Func<CellSet, RowBinder<T>> bind)
        where T : class
    {
        if (tables.Package.Resource(name) is not { } resource)
        {
            return [];
        }

        if (resource is not { IsTable: true, Schema: { } declared })
        {
            tables.Faults.Add(tables.Package.DescriptorFile, 0, name, null, "this table of a study needs a schema: the list of its fields");
            return [];
        }

        var schema = declared.PrimaryKey is [var key] && key == id ? declared : declared with { PrimaryKey = [id] };
        lock (_study.Schemas)
        {
            _study.Schemas[name] = schema;
        }

        return tables.Rows(resource, schema, bind);
    }
}
