using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Reads the resources of a package.</summary>
internal sealed partial class ResourceReader(JsonFact package, PackageFiles files, FaultList faults, PackageStandard standard)
{
    private const string TabularProfile = "tabular-data-resource";
    private readonly bool _isTabular = IsProfile(package.Text("profile"), "tabular-data-package");

    /// <summary>A resource; null where it has no name. Faults are reported.</summary>
    public DataResource? Read(JsonFact json)
    {
        if (MetadataReader.Name(json, standard) is not { Length: > 0 } name)
        {
            json.Fault("a resource needs a name");
            return null;
        }

        var paths = Paths(json);
        var isTable = IsTable(json, paths);
        var schema = Referred(json, "schema") is { } described ? SchemaReader.Read(described) : null;
        var dialect = Referred(json, "dialect") is { } written ? DialectReader.Read(written, paths) : DialectReader.Usual(paths);
        CheckForms(json, schema);
        return new DataResource
        {
            Name = name,
            Paths = paths,
            Data = json.Property("data")?.Element.Clone(),
            Title = json.Text("title"),
            Description = json.Text("description"),
            Format = json.Text("format"),
            IsTable = isTable,
            Encoding = Encoding(json),
            Dialect = dialect,
            Schema = dialect.NullSequence is { } none && schema is not null ? schema.WithMissing(none) : schema,
            Bytes = json.Whole("bytes"),
            Hash = Hash(json),
            Hashes = json.Property("hashes") is { } hashes ? Hashes(hashes) : new Dictionary<string, string>(),
            RowCount = (int?)json.Whole("rowCount"),
            Caveats = json.Texts("caveats"),
            Licences = MetadataReader.Licences(json),
            Origins = MetadataReader.Origins(json, standard),
        };
    }

    private static bool IsProfile(string? profile, string name) => profile == name || profile?.EndsWith($"/{name}.json", StringComparison.Ordinal) == true;

    private static IReadOnlyList<string> Paths(JsonFact json)
    {
        var (path, data) = (json.Property("path") ?? json.Property("url"), json.Property("data"));
        if ((path, data) is (null, null) or (not null, not null))
        {
            json.Fault(path is null ? "a resource needs a path, or data" : "a resource has a path or data, and not both");
        }

        var paths = path?.AsTexts() ?? [];
        if (path is { Kind: JsonValueKind.Array } && paths.Count == 0)
        {
            path.Fault("must name a file at least");
        }

        return [.. paths.Where(one => IsSafe(one, path!))];
    }

    private static bool IsSafe(string path, JsonFact fact)
    {
        var reason = PackagePath.Fault(path);
        if (reason is not null)
        {
            fact.Fault(fact.Kind == JsonValueKind.String ? reason : $"'{path}' {reason}");
        }

        return reason is null;
    }

    private bool IsTable(JsonFact json, IReadOnlyList<string> paths)
    {
        var type = json.Text("type");
        if (type is not (null or "table"))
        {
            json.Property("type")!.Fault("must be table, or left out");
        }

        return type == "table" || IsProfile(json.Text("profile"), TabularProfile) || _isTabular || json.Property("schema") is not null
            || (paths.Count > 0 && paths.All(p => Path.GetExtension(PackedFile.Inner(p)) is ".csv" or ".tsv")) || json.Text("format") is "csv" or "tsv";
    }

    private void CheckForms(JsonFact json, TableSchema? schema)
    {
        if (_isTabular && !IsProfile(json.Text("profile"), TabularProfile))
        {
            json.Fault($"a resource of a tabular-data-package needs the profile {TabularProfile}");
        }

        if ((_isTabular || IsProfile(json.Text("profile"), TabularProfile)) && schema is null)
        {
            json.Fault("a tabular resource needs a schema");
        }

        MetadataReader.CheckHomepage(json);
        if (json.Text("mediatype") is { } type && !MediaType().IsMatch(type))
        {
            json.Property("mediatype")!.Fault("must be a media type such as text/csv");
        }

        if (json.Property("data") is { Kind: JsonValueKind.String } data && (json.Text("format") ?? json.Text("mediatype")) is null)
        {
            data.Fault("data that are a text need a format or a mediatype");
        }
    }

    /// <summary>A part of the description that may stand in a file of its own.</summary>
    private JsonFact? Referred(JsonFact json, string name)
    {
        if (json.Property(name) is not { Kind: not JsonValueKind.Object } reference)
        {
            return json.Property(name);
        }

        if (reference.Kind != JsonValueKind.String || reference.AsText() is not { } path)
        {
            reference.Fault("must be an object, or the path of a file");
            return null;
        }

        if (PackagePath.Fault(path) is { } reason)
        {
            reference.Fault(reason);
            return null;
        }

        return files.Read(path) is { } bytes && JsonFile.Parse(bytes, path, faults) is { } element && new JsonFact(element, path, faults) is var fact && fact.IsObject()
            ? fact
            : null;
    }

    private static string Encoding(JsonFact json)
    {
        var name = json.Text("encoding");
        if (name is not null && TextEncoding.Find(name) is null)
        {
            json.Property("encoding")!.Fault("is no character encoding that is known");
        }

        return name ?? "utf-8";
    }

    private static string? Hash(JsonFact json)
    {
        var hash = json.Text("hash");
        if (hash is { Length: > 0 } && FileHash.Fault(hash) is { } reason)
        {
            json.Property("hash")!.Fault(reason);
        }

        return hash is { Length: > 0 } ? hash : null;
    }

    private static Dictionary<string, string> Hashes(JsonFact json)
    {
        var hashes = new Dictionary<string, string>(json.Kind == JsonValueKind.Object ? json.Element.GetPropertyCount() : 0);
        foreach (var property in json.Kind == JsonValueKind.Object ? json.Element.EnumerateObject() : default)
        {
            hashes[property.Name] = property.Value.ToString();
        }

        return hashes;
    }

    [GeneratedRegex(@"\A[^/\s]+/[^/\s].*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MediaType();
}
