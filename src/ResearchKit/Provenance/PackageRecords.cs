using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>What a package has on record of its files - hash, size, number of rows - brought up to date.</summary>
internal sealed class PackageRecords
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _root;
    private readonly string _file;
    private readonly IReadOnlyDictionary<string, int> _rows;
    private int _changes;

    private PackageRecords(string root, string file, IReadOnlyDictionary<string, int> rows) => (_root, _file, _rows) = (root, file, rows);

    /// <summary>Writes what the files are now into a package's description, in the place of what it says of them.</summary>
    /// <param name="root">The package's folder.</param>
    /// <param name="file">The name of the description in it.</param>
    /// <param name="rows">The number of rows of each table that could be read whole.</param>
    /// <returns>How many values changed; where none did, the file is left alone.</returns>
    public static int Update(string root, string file, IReadOnlyDictionary<string, int> rows) => new PackageRecords(root, file, rows).Update();

    private int Update()
    {
        var file = Path.Combine(_root, _file);
        var package = JsonNode.Parse(File.ReadAllBytes(file))!;
        foreach (var resource in package["resources"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            Update(resource);
        }

        if (_changes > 0)
        {
            WholeFile.Write(file, package.ToJsonString(Layout) + "\n");
        }

        return _changes;
    }

    private void Update(JsonObject resource)
    {
        string[] paths = resource["path"] is JsonArray many ? [.. many.Select(path => (string)path!)] : resource["path"] is { } one ? [(string)one!] : [];
        if (paths.Length == 0 || !paths.All(path => File.Exists(Path.Combine(_root, path))))
        {
            return;
        }

        UpdateHashes(resource, paths);
        Set(resource, "bytes", paths.Sum(path => new FileInfo(Path.Combine(_root, path)).Length));
        if (_rows.TryGetValue((string?)resource["name"] ?? "", out var rows))
        {
            Set(resource, "rowCount", rows);
        }
        else if (paths.Length > 1)
        {
            Set(resource, "rowCount", paths.Length);
        }
    }

    private void UpdateHashes(JsonObject resource, string[] paths)
    {
        if (paths.Length == 1 && resource["hashes"] is null)
        {
            Set(resource, "hash", Hash(paths[0]));
            return;
        }

        if (resource["hashes"] is not JsonObject hashes)
        {
            resource["hashes"] = hashes = [];
        }

        foreach (var gone in hashes.Select(known => known.Key).Except(paths).ToList())
        {
            hashes.Remove(gone);
            _changes++;
        }

        foreach (var path in paths)
        {
            Set(hashes, path, Hash(path));
        }
    }

    private string Hash(string path) => FileHash.OfFile(Path.Combine(_root, path));

    private void Set(JsonObject record, string name, JsonNode value)
    {
        if (!JsonNode.DeepEquals(record[name], value))
        {
            record[name] = value;
            _changes++;
        }
    }
}
