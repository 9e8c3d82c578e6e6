using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>The cells of a notebook that another one imports.</summary>
internal static class ImportedNotebook
{
    private const string Meta = "meta";

    private static readonly string[] Languages =
    [
        "csharp", "c#", "fsharp", "f#", "pwsh", "powershell", "markdown", "html", "javascript", "js", "mermaid", "value", "sql", "kql", "http", Meta,
    ];

    /// <exception cref="DirectiveException">The file is no notebook.</exception>
    public static IReadOnlyList<ImportedCell> FromIpynb(string file, string text)
    {
        try
        {
            using var notebook = JsonDocument.Parse(text);
            return
            [
                .. notebook.RootElement.GetProperty("cells").EnumerateArray()
                    .Where(cell => cell.GetProperty("cell_type").GetString() is "code" or "markdown")
                    .Select((cell, index) => new ImportedCell(Language(cell), Source(cell), Name(file, index))),
            ];
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DirectiveException($"The file “{file}” is no notebook: {wrong.Message}");
        }
    }

    /// <summary>A .dib is one text whose magics begin its cells, as within a cell.</summary>
    public static IReadOnlyList<ImportedCell> FromDib(string file, string text)
    {
        var cells = new List<ImportedCell>();
        var lines = new List<string>();
        var language = "csharp";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append("#!csharp"))
        {
            if (LanguageOf(line) is not { } next)
            {
                lines.Add(line);
                continue;
            }

            var code = string.Join('\n', lines).Trim('\n');
            if (code.Length > 0 && language != Meta)
            {
                cells.Add(new ImportedCell(language, code, Name(file, cells.Count)));
            }

            lines.Clear();
            language = next;
        }

        return cells;
    }

    private static string? LanguageOf(string line) =>
        line.StartsWith("#!", StringComparison.Ordinal) && Languages.Contains(line[2..].Trim(), StringComparer.OrdinalIgnoreCase) ? line[2..].Trim() : null;

    private static string Language(JsonElement cell)
    {
        if (cell.GetProperty("cell_type").GetString() == "markdown")
        {
            return "markdown";
        }

        return cell.TryGetProperty("metadata", out var metadata)
            ? Text(metadata, "polyglot_notebook", "kernelName") ?? Text(metadata, "dotnet_interactive", "language") ?? "csharp"
            : "csharp";
    }

    private static string? Text(JsonElement metadata, string group, string name) =>
        metadata.TryGetProperty(group, out var inner) && inner.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Source(JsonElement cell)
    {
        var source = cell.GetProperty("source");
        return source.ValueKind == JsonValueKind.String
            ? source.GetString()!
            : string.Concat(source.EnumerateArray().Select(line => line.GetString()));
    }

    private static string Name(string file, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, cell {index + 1}");
}
