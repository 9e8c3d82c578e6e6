using System.Collections.Immutable;
using System.Text.Json;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>
/// The packages that the program brings along for notebooks, read from its own list of dependencies: the library and what
/// it stands on.
/// </summary>
internal sealed class BroughtPackages
{
    private const string Own = "ResearchKit";
    private const string HashPrefix = "sha512-";

    private static readonly string[] Ids = [Own, "Plotly.NET", "Microsoft.Data.Analysis", "Deedle", "NodaTime"];

    private readonly JsonElement _hashes;
    private readonly Dictionary<string, JsonProperty> _libraries;
    private readonly Dictionary<string, ProvidedPackage> _packages = new(StringComparer.OrdinalIgnoreCase);

    private BroughtPackages(JsonElement libraries, JsonElement hashes) => (_hashes, _libraries) = (hashes, libraries.EnumerateObject().ToDictionary(library => library.Name.Split('/')[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads the list. The library stands for any version of itself: what is running is what is meant.</summary>
    public static ImmutableArray<ProvidedPackage> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.deps.json")));
        // A program that was compiled for one system lists an empty target for all systems before its own.
        var list = document.RootElement;
        var target = list.GetProperty("targets").GetProperty(list.GetProperty("runtimeTarget").GetProperty("name").GetString()!);
        var brought = new BroughtPackages(target, list.GetProperty("libraries"));
        return [.. Ids.Where(brought._libraries.ContainsKey).Select(brought.Provide).Select(package => package with { StandsForAnyVersion = package.Id == Own })];
    }

    private ProvidedPackage Provide(string id)
    {
        if (_packages.TryGetValue(id, out var known))
        {
            return known;
        }

        var library = _libraries[id];
        var names = library.Value.TryGetProperty("dependencies", out var needed) ? needed.EnumerateObject().Select(other => other.Name) : [];
        var parts = library.Name.Split('/');
        return _packages[id] = new ProvidedPackage(parts[0], parts[1], [.. Assemblies(library.Value)])
        {
            Sha512 = _hashes.GetProperty(library.Name).GetProperty("sha512").GetString() is { } hash && hash.StartsWith(HashPrefix, StringComparison.Ordinal) ? hash[HashPrefix.Length..] : null,
            Dependencies = [.. names.Where(_libraries.ContainsKey).Select(Provide)],
        };
    }

    private static IEnumerable<string> Assemblies(JsonElement library) =>
        library.TryGetProperty("runtime", out var files)
            ? files.EnumerateObject().Select(file => Path.Combine(AppContext.BaseDirectory, Path.GetFileName(file.Name))).Where(File.Exists)
            : [];
}
