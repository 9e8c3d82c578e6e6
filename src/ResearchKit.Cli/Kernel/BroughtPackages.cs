using System.Collections.Immutable;
using System.Text.Json;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>
/// The packages that the program brings along for notebooks, read from its own list of dependencies: the library and what
/// it stands on.
/// </summary>
internal static class BroughtPackages
{
    private static readonly string[] Ids = ["ResearchKit", "Plotly.NET", "Microsoft.Data.Analysis", "Deedle", "NodaTime"];

    public static ImmutableArray<ProvidedPackage> Read()
    {
        var list = Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.deps.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(list));
        var libraries = document.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .ToDictionary(library => library.Name.Split('/')[0], library => library, StringComparer.OrdinalIgnoreCase);
        return [.. Ids.Where(libraries.ContainsKey).Select(id => Provide(id, libraries))];
    }

    private static ProvidedPackage Provide(string id, Dictionary<string, JsonProperty> libraries) =>
        new(id, libraries[id].Name.Split('/')[1], [.. Closure(id, libraries).SelectMany(name => Assemblies(libraries[name].Value))]);

    private static HashSet<string> Closure(string id, Dictionary<string, JsonProperty> libraries)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>([id]);
        while (open.TryPop(out var name))
        {
            if (found.Add(name) && libraries[name].Value.TryGetProperty("dependencies", out var dependencies))
            {
                foreach (var dependency in dependencies.EnumerateObject().Where(d => libraries.ContainsKey(d.Name)))
                {
                    open.Push(dependency.Name);
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> Assemblies(JsonElement library) =>
        library.TryGetProperty("runtime", out var files)
            ? files.EnumerateObject().Select(file => Path.Combine(AppContext.BaseDirectory, Path.GetFileName(file.Name))).Where(File.Exists)
            : [];
}
