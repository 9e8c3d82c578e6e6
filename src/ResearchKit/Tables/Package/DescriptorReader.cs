using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads <c>datapackage.json</c>, of version 2 or 1, and reports all that is not as the standard has it.</summary>
/// <param name="root">The package's folder.</param>
/// <param name="file">The file's name in it.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class DescriptorReader(string root, string file, FaultList faults)
{
    private const int Largest = 64 << 20;

    /// <summary>The package; null where its file cannot be read at all. Faults are reported.</summary>
    public DataPackage? Read()
    {
        var info = new FileInfo(Path.Combine(root, file));
        if (!info.Exists)
        {
            faults.Add(file, "the file is not there");
            return null;
        }

        if (info.Length > Largest)
        {
            faults.Add(file, "is larger than 64 MiB");
            return null;
        }

        return Parse(File.ReadAllBytes(info.FullName));
    }

    /// <summary>The package that a JSON text describes; null where it is none.</summary>
    public DataPackage? Parse(ReadOnlyMemory<byte> utf8)
    {
        var text = utf8.Span.StartsWith(TextFault.ByteOrderMark) ? utf8[TextFault.ByteOrderMark.Length..] : utf8;
        using var json = JsonFile.Open(text, file, faults);
        return json is null ? null : Package(new JsonFact(json.RootElement, file, faults), text);
    }

    private DataPackage? Package(JsonFact json, ReadOnlyMemory<byte> text)
    {
        if (!json.IsObject())
        {
            return null;
        }

        var standard = StandardOf(json);
        MetadataReader.Check(json, standard);
        var resources = new ResourceReader(json, new PackageFiles(root, faults), faults, standard);
        var package = new DataPackage
        {
            Name = MetadataReader.Name(json, standard),
            Title = json.Text("title"),
            Description = json.Text("description"),
            Version = json.Text("version"),
            Standard = standard,
            Licences = MetadataReader.Licences(json),
            Origins = MetadataReader.Origins(json, standard),
            Caveats = json.Texts("caveats"),
            Resources = [.. json.Objects("resources").Select(resources.Read).OfType<DataResource>()],
            Root = root,
            DescriptorFile = file,
            Json = text,
        };
        CheckResources(json, package);
        return package;
    }

    /// <summary>Version 2 names its profile as <c>$schema</c>; whatever names none is of version 1.</summary>
    private static PackageStandard StandardOf(JsonFact json) =>
        json.Text("$schema") is { } profile && !profile.Contains("/profiles/1.", StringComparison.Ordinal) ? PackageStandard.V2 : PackageStandard.V1;

    private static void CheckResources(JsonFact json, DataPackage package)
    {
        if (json.Property("resources") is not { } list)
        {
            json.Fault("a package needs resources");
            return;
        }

        if (list.Kind == JsonValueKind.Array && !list.Items().Any())
        {
            list.Fault("a package needs a resource at least");
        }

        foreach (var twice in package.Resources.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            list.Fault($"{twice.Count()} resources are named '{twice.Key}'");
        }
    }
}
