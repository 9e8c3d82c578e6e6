using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>The languages of a .dib document: which lines begin a cell, and in which language.</summary>
internal sealed class DibLanguages
{
    public const string Default = "csharp";
    public const string Markdown = "markdown";
    public const string Raw = "raw";

    private static readonly (string Name, string[] Aliases)[] Known =
    [
        (Default, ["cs", "C#", "c#"]),
        ("fsharp", ["fs", "F#", "f#"]),
        ("pwsh", ["powershell"]),
        ("javascript", ["js"]),
        (Markdown, ["md"]),
        ("html", []),
        ("mermaid", []),
        ("sql", []),
        ("kql", []),
        ("http", []),
        ("value", []),
        (Raw, []),
    ];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The usual languages and those that a document's <c>kernelInfo</c> names.</summary>
    public DibLanguages(JsonObject? kernelInfo)
    {
        foreach (var item in (kernelInfo?["items"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            if (MultilineText.Read(item["name"]) is { Length: > 0 } name)
                Add(name, (item["aliases"] as JsonArray)?.Select(MultilineText.Read).OfType<string>() ?? []);
        }

        foreach (var (name, aliases) in Known)
            Add(name, aliases);
        First = MultilineText.Read(kernelInfo?["defaultKernelName"]) is { Length: > 0 } first ? first : Default;
    }

    /// <summary>The language of a cell that names none.</summary>
    public string First { get; }

    /// <summary>The language whose cell a line begins; null for any other line.</summary>
    public string? Begun(string line) => line.StartsWith("#!", StringComparison.Ordinal) ? _names.GetValueOrDefault(line[2..].TrimEnd()) : null;

    /// <summary>Whether a name is a language's own, not another's alias.</summary>
    public bool Has(string name) => _names.GetValueOrDefault(name) == name;

    /// <summary>The language that a name or an alias means; a name that is unknown means itself.</summary>
    public string Canonical(string name) => _names.GetValueOrDefault(name) ?? name;

    /// <summary>A <c>kernelInfo</c> that names languages.</summary>
    public static JsonObject Describe(IEnumerable<string> names) => new()
    {
        ["defaultKernelName"] = Default,
        ["items"] = new JsonArray([.. names.Select(name => (JsonNode)new JsonObject
        {
            ["aliases"] = new JsonArray([.. Known.FirstOrDefault(known => known.Name == name).Aliases?.Select(alias => (JsonNode)alias) ?? []]),
            ["name"] = name,
        })]),
    };

    private void Add(string name, IEnumerable<string> aliases)
    {
        foreach (var word in aliases.Prepend(name))
            _names.TryAdd(word, name);
    }
}
