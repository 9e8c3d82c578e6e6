using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Describes the tables of a package as CSV on the Web.</summary>
internal sealed class CsvwWriter(DataPackage package)
{
    /// <summary>The description of a group of tables.</summary>
    public JsonObject Write() => new JsonObject
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
        ["dc:title"] = package.Title ?? package.Name,
        ["dc:description"] = package.Description,
        ["schema:version"] = package.Version,
        ["dc:license"] = Licence(package.Licences),
        ["dc:source"] = Sources(package.Origins),
        ["rdfs:comment"] = Texts(package.Caveats),
        ["tables"] = new JsonArray([.. Tables().SelectMany(resource => resource.Paths.Select(path => Table(resource, path)))]),
    }.Pruned();

    private IEnumerable<DataResource> Tables() => package.Resources.Where(r => r.IsTable && r.Data is null && r.Format is not "json" && !r.Paths.Any(PackedFile.IsPacked));

    private JsonObject Table(DataResource resource, string path) => new JsonObject
    {
        ["url"] = Address(path),
        ["dc:title"] = resource.Title ?? resource.Name,
        ["dc:description"] = resource.Description,
        ["dc:license"] = Licence(resource.Licences),
        ["dc:source"] = Sources(resource.Origins),
        ["rdfs:comment"] = Texts(resource.Caveats),
        ["dialect"] = Dialect(resource),
        ["tableSchema"] = resource.Schema is { } schema ? Schema(schema, resource) : null,
    }.Pruned();

    private JsonObject Schema(TableSchema schema, DataResource resource) => new JsonObject
    {
        ["columns"] = new JsonArray([.. schema.Fields.Select(field => CsvwColumn.Write(field, schema))]),
        ["primaryKey"] = schema.PrimaryKey.Count > 0 ? Names(schema.PrimaryKey) : null,
        ["foreignKeys"] = Keys(schema, resource) is { Count: > 0 } keys ? new JsonArray([.. keys]) : null,
    }.Pruned();

    /// <summary>References to columns of tables; to those of several files there is no word for them.</summary>
    private IReadOnlyList<JsonObject> Keys(TableSchema schema, DataResource resource)
    {
        var declared = schema.ForeignKeys
            .Concat(schema.Fields.Where(f => f.ListReference is not null).Select(f => new ForeignKey([f.Name], f.ListReference!)));
        return
        [
            .. from key in declared
               let target = key.Reference.Resource.Length == 0 ? resource : package.Resource(key.Reference.Resource)
               where target is { IsTable: true, Paths.Count: 1 }
               select new JsonObject
               {
                   ["columnReference"] = Names(key.Fields),
                   ["reference"] = new JsonObject { ["resource"] = Address(target.Paths[0]), ["columnReference"] = Names(key.Reference.Fields) },
               },
        ];
    }

    private static JsonObject? Dialect(DataResource resource)
    {
        var (dialect, usual) = (resource.Dialect, new CsvDialect());
        var written = new JsonObject
        {
            ["delimiter"] = dialect.Delimiter == usual.Delimiter ? null : dialect.Delimiter,
            ["quoteChar"] = dialect.Quote == usual.Quote ? null : dialect.Quote?.ToString() ?? "",
            ["doubleQuote"] = dialect.DoubleQuote ? null : false,
            ["commentPrefix"] = dialect.Comment,
            ["skipInitialSpace"] = dialect.SkipInitialSpace ? true : null,
            ["header"] = dialect.Header ? null : false,
            ["headerRowCount"] = dialect.Header && dialect.HeaderRows is not [1] ? dialect.HeaderRows.Count : null,
            ["skipRows"] = dialect.Header && dialect.HeaderRows.Min() > 1 ? dialect.HeaderRows.Min() - 1 : null,
            ["lineTerminators"] = dialect.LineTerminator,
            ["encoding"] = resource.Encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? null : resource.Encoding,
        }.Pruned();
        return written.Count > 0 ? written : null;
    }

    private static JsonArray Names(IEnumerable<string> fields) => new([.. fields.Select(name => JsonValue.Create(CsvwColumn.NameOf(name)))]);

    private static JsonObject? Licence(IReadOnlyList<Licence> licences) =>
        licences.FirstOrDefault(l => l.Path is not null) is { Path: { } path } ? new JsonObject { ["@id"] = path } : null;

    private static JsonNode? Sources(IReadOnlyList<ResourceOrigin> origins) => Texts([.. origins.Select(o => o.Path ?? o.Title).OfType<string>()]);

    private static JsonArray? Texts(IReadOnlyList<string> texts) => texts.Count > 0 ? new JsonArray([.. texts.Select(text => JsonValue.Create(text))]) : null;

    private static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
