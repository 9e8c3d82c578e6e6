namespace ResearchKit;

/// <summary>Loads the tables of a package, and gathers all their faults.</summary>
internal sealed class PackageLoader
{
    private readonly KeySets _keys = new();
    private readonly PendingReferences _pending = new();
    private readonly PackageFiles _files;
    private readonly TableTexts _texts;

    /// <summary>A loader of a package.</summary>
    public PackageLoader(DataPackage package, FaultList faults)
    {
        (Package, Faults) = (package, faults);
        _files = new PackageFiles(package.Root, faults);
        _texts = new TableTexts(package, _files, faults);
        faults.Expect([package.DescriptorFile, .. package.Resources.Where(r => r.IsTable).SelectMany(r => r.Paths)]);
        PackageCheck.Check(package, faults);
        _keys.Want(package);
    }

    /// <summary>The package.</summary>
    public DataPackage Package { get; }

    /// <summary>Where faults go.</summary>
    public FaultList Faults { get; }

    /// <summary>A table's rows.</summary>
    /// <param name="resource">The table.</param>
    /// <param name="schema">What its columns hold.</param>
    /// <param name="bind">Makes a row's binder.</param>
    public List<T> Rows<T>(DataResource resource, TableSchema schema, Func<CellSet, RowBinder<T>> bind)
        where T : class
    {
        var rows = new List<T>();
        foreach (var text in _texts.Of(resource))
        {
            var held = text.Null is { } none ? schema.WithMissing(none) : schema;
            var table = new TableContext(text.File, resource.Name, held, _keys, Faults, _pending);
            var found = TableLoader.Load(text, table, bind);
            if (rows.Count == 0)
            {
                rows = found;
            }
            else
            {
                rows.AddRange(found);
            }
        }

        _keys.Complete(resource.Name);
        return rows;
    }

    /// <summary>Any table, read as its schema says and no further; one without a schema has columns of any values.</summary>
    public ResourceTable Table(DataResource resource)
    {
        var schema = resource.Schema ?? _texts.Of(resource).FirstOrDefault()?.AnySchema() ?? new TableSchema();
        return new(resource.Name, schema, Rows(resource, schema, cells => new ResourceBinder(cells, schema)));
    }

    /// <summary>Looks up the references that had to wait until all tables were read.</summary>
    public void Resolve() => _pending.Resolve();

    /// <summary>The bytes of a file; null where it cannot be read, which is reported.</summary>
    public byte[]? Read(string path) => _files.Read(path);

    /// <summary>The length of a file in bytes; 0 where it is not there.</summary>
    public long LengthOf(string path) => _files.LengthOf(path);

    /// <summary>The file and the line on which a row stands, by the column that is its id and its value there; the line is 0 where it was not read.</summary>
    public (string File, int Line) PlaceOf(string resource, string column, string id)
    {
        var keys = _keys.Of(resource, [column]);
        return (keys.FileOf(id) ?? resource, keys.LineOf(id));
    }
}
