using System.Text.Json;

namespace ResearchKit.Cli.Provenance;

/// <summary>The packages that this program was built from.</summary>
internal static class ProgramPackages
{
    /// <summary>Each as <c>Name/Version</c>, in order of name.</summary>
    public static IReadOnlyList<string> Read()
    {
        var list = Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.deps.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(list));
        return [.. document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name)
            .Order(StringComparer.OrdinalIgnoreCase)];
    }
}
