using System.Buffers;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads <c>datapackage.json</c>, of version 2 or 1.</summary>
internal sealed class PackageReader(string root, FaultList faults)
{
    private const int Largest = 64 << 20;
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '\\', ':', '\u007f']);

    /// <summary>The package; null where its file cannot be read at all. Faults are reported.</summary>
    public DataPackage? Read()
    {
        var file = Path.Combine(root, DataPackage.FileName);
        if (!File.Exists(file))
        {
            faults.Add(DataPackage.FileName, "the file is not there");
            return null;
        }

        if (new FileInfo(file).Length > Largest)
        {
            faults.Add(DataPackage.FileName, "is larger than 64 MiB");
            return null;
        }

        return Parse(File.ReadAllBytes(file));
    }

    private DataPackage? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var bom = utf8.Span.StartsWith(TextFault.ByteOrderMark) ? TextFault.ByteOrderMark.Length : 0;
            using var json = JsonDocument.Parse(utf8[bom..]);
            return Package(new JsonFact(json.RootElement, DataPackage.FileName, faults));
        }
        catch (JsonException e)
        {
            faults.Add(DataPackage.FileName, (int)(e.LineNumber ?? -1) + 1, null, null, "is no JSON: " + e.Message);
            return null;
        }
    }

    private DataPackage? Package(JsonFact json)
    {
        if (json.Kind != JsonValueKind.Object)
        {
            json.Fault("must be an object");
            return null;
        }

        var package = new DataPackage
        {
            Name = json.Text("name"),
            Title = json.Text("title"),
            Description = json.Text("description"),
            Version = json.Text("version"),
            Licences = Licences(json),
            Origins = Origins(json),
            Caveats = json.Texts("caveats"),
            Resources = [.. json.List("resources").Select(Resource).OfType<DataResource>()],
        };
        CheckNames(json, package);
        return package;
    }

    private static void CheckNames(JsonFact json, DataPackage package)
    {
        if (package.Resources.Count == 0)
        {
            json.Fault("has no resources");
        }

        foreach (var twice in package.Resources.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            json.Fault($"{twice.Count()} resources are named '{twice.Key}'");
        }
    }

    private DataResource? Resource(JsonFact json)
    {
        if (json.Text("name") is not { Length: > 0 } name)
        {
            json.Fault("a resource needs a name");
            return null;
        }

        var paths = json.Texts("path");
        if (paths.Count == 0)
        {
            json.Fault(json.Property("data") is null ? "a resource needs a path" : "data inside the description are not read: put them into a file");
        }

        return new DataResource
        {
            Name = name,
            Paths = [.. paths.Where(p => IsWithin(json, p))],
            Title = json.Text("title"),
            Description = json.Text("description"),
            IsTable = IsTable(json, paths),
            Encoding = json.Text("encoding") ?? "utf-8",
            Dialect = Dialect(json, paths),
            Schema = Schema(json),
            Bytes = json.Whole("bytes"),
            Hash = Hash(json),
            Hashes = json.Property("hashes")?.Properties().ToDictionary(p => p.Key, p => p.Value.AsText() ?? "") ?? [],
            RowCount = (int?)json.Whole("rowCount"),
            Caveats = json.Texts("caveats"),
            Licences = Licences(json),
            Origins = Origins(json),
        };
    }

    /// <summary>A path must stay in the package: no web address, no root, no way up, no hidden file.</summary>
    private static bool IsWithin(JsonFact json, string path)
    {
        var within = path.Length > 0 && path[0] != '.' && path[0] != '/' && path[^1] != '/'
            && !path.AsSpan().ContainsAny(NotInPaths) && path.AsSpan().IndexOf("//") < 0 && path.AsSpan().IndexOf("/.") < 0;
        if (!within)
        {
            json.Fault($"the path '{path}' leaves the package: a path is relative, with '/', and has no part that begins with a dot");
        }

        return within;
    }

    private static bool IsTable(JsonFact json, IReadOnlyList<string> paths) =>
        json.Text("type") == "table" || json.Text("profile") == "tabular-data-resource" || json.Property("schema") is not null
        || (paths.Count > 0 && paths.All(p => Path.GetExtension(p) is ".csv" or ".tsv"));

    private static TableSchema? Schema(JsonFact json)
    {
        if (json.Property("schema") is not { } schema)
        {
            return null;
        }

        if (schema.Kind == JsonValueKind.Object)
        {
            return SchemaReader.Read(schema);
        }

        schema.Fault("must be an object: a schema in another file is not read");
        return null;
    }

    private static string? Hash(JsonFact json)
    {
        var hash = json.Text("hash");
        if (hash is not null && !Sha256.IsWellFormed(hash))
        {
            json.Property("hash")!.Fault("must be 'sha256:' and 64 hexadecimal digits");
        }

        return hash;
    }

    private static CsvDialect Dialect(JsonFact json, IReadOnlyList<string> paths)
    {
        var comma = paths.Count > 0 && Path.GetExtension(paths[0]) == ".tsv" ? '\t' : ',';
        if (json.Property("dialect") is not { Kind: JsonValueKind.Object } dialect)
        {
            return new CsvDialect { Delimiter = comma };
        }

        if (!dialect.Flag("header", true))
        {
            dialect.Fault("a file without a header row is not read");
        }

        return new CsvDialect
        {
            Delimiter = One(dialect, "delimiter") ?? comma,
            Quote = One(dialect, "quoteChar") ?? '"',
            Comment = One(dialect, "commentChar"),
        };
    }

    private static char? One(JsonFact dialect, string name)
    {
        var text = dialect.Text(name);
        if (text is null or { Length: 1 } && (text is null || char.IsAscii(text[0])))
        {
            return text?[0];
        }

        dialect.Property(name)!.Fault("must be one ASCII character");
        return null;
    }

    private static IReadOnlyList<Licence> Licences(JsonFact json) =>
        [.. json.List("licenses").Select(l => new Licence(l.Text("name"), l.Text("title"), l.Text("path")))];

    private static IReadOnlyList<ResourceOrigin> Origins(JsonFact json) =>
        [.. json.List("sources").Select(s => new ResourceOrigin(s.Text("title"), s.Text("path"), s.Text("version")))];
}
