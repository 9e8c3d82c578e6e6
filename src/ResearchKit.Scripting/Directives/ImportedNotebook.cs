using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>The C# cells of a notebook that another one imports.</summary>
internal static class ImportedNotebook
{
    /// <exception cref="DirectiveException">The file is no notebook.</exception>
    public static IReadOnlyList<Cell> FromIpynb(string file, string text)
    {
        try
        {
            using var notebook = JsonDocument.Parse(text);
            return
            [
                .. notebook.RootElement.GetProperty("cells").EnumerateArray()
                    .Where(cell => cell.GetProperty("cell_type").GetString() == "code" && IsCSharp(cell))
                    .Select((cell, index) => new Cell(Source(cell), Name(file, index))),
            ];
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DirectiveException($"The file “{file}” is no notebook: {wrong.Message}");
        }
    }

    /// <summary>A .dib is one text whose magics begin its cells, as within a cell.</summary>
    public static IReadOnlyList<Cell> FromDib(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var cells = new List<Cell>();
        var cell = new List<string>();
        var isCSharp = true;
        foreach (var line in lines.Append("#!csharp"))
        {
            if (line is not ['#', '!', ..] || !BeginsCell(line))
            {
                cell.Add(line);
                continue;
            }

            if (isCSharp && cell.Any(code => !string.IsNullOrWhiteSpace(code)))
            {
                cells.Add(new Cell(string.Join('\n', cell), Name(file, cells.Count)));
            }

            cell.Clear();
            isCSharp = line.Trim() is "#!csharp" or "#!c#";
        }

        return cells;
    }

    private static bool BeginsCell(string line) =>
        line.Trim() is "#!csharp" or "#!c#" or "#!fsharp" or "#!markdown" or "#!html" or "#!javascript" or "#!js" or "#!pwsh"
            or "#!powershell" or "#!sql" or "#!kql" or "#!mermaid" or "#!meta" or "#!http";

    private static bool IsCSharp(JsonElement cell)
    {
        if (!cell.TryGetProperty("metadata", out var metadata))
        {
            return true;
        }

        var language = Text(metadata, "polyglot_notebook", "kernelName") ?? Text(metadata, "dotnet_interactive", "language");
        return language is null or "csharp" or "C#";
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
