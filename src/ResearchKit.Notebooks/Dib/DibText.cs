using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>One cell of a .dib document.</summary>
/// <param name="Language">Its language: <c>csharp</c>, <c>markdown</c> …</param>
/// <param name="Source">Its text, without the empty lines that part it from the others.</param>
internal sealed record DibCell(string Language, string Source);

/// <summary>
/// The text of a .dib document: <c>#!meta</c> with JSON, then cells, each begun by a line <c>#!language</c> and parted by
/// empty lines. A line of a cell that looks like such a beginning is kept apart from one by a space before it.
/// </summary>
/// <param name="Meta">What stands under <c>#!meta</c>; empty when there is none.</param>
/// <param name="Cells">The cells.</param>
internal sealed record DibText(JsonObject Meta, IReadOnlyList<DibCell> Cells)
{
    private const string MetaLine = "#!meta";

    private static readonly NotebookLayout OneLine = new(null, "\n", false, false);

    /// <summary>Reads a document.</summary>
    /// <exception cref="InvalidNotebookException">What stands under <c>#!meta</c> is no JSON object.</exception>
    public static DibText Parse(string text, string file)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var begin = Array.FindIndex(lines, line => line.Trim().Length > 0);
        if (begin < 0 || lines[begin].TrimEnd() != MetaLine)
            return new([], ReadCells(lines, new(null)));
        var end = EndOfMeta(lines, begin + 1);
        var meta = ReadMeta(lines, begin, end, file);
        return new(meta, ReadCells(lines[end..], new(meta["kernelInfo"] as JsonObject)));
    }

    /// <summary>The document as text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Meta.Count > 0)
        {
            text.Append(MetaLine).Append("\n\n");
            new JsonText(text, OneLine).Write(Meta);
            text.Append("\n\n");
        }

        var languages = new DibLanguages(Meta["kernelInfo"] as JsonObject);
        foreach (var cell in Cells)
        {
            text.Append("#!").Append(cell.Language).Append("\n\n");
            text.AppendJoin('\n', cell.Source.Split('\n').Select(line => IsGuarded(line, languages) ? " " + line : line));
            text.Append("\n\n");
        }

        if (text.Length > 0)
            text.Length--;
        return text.ToString();
    }

    // The JSON may itself be laid out over lines; it ends where a cell begins.
    private static int EndOfMeta(string[] lines, int start)
    {
        var languages = new DibLanguages(null);
        var end = Array.FindIndex(lines, start, line => languages.Begun(line) is not null);
        var json = Array.FindIndex(lines, start, line => line.Trim().Length > 0);

        // The first cell's language may be one that only the JSON names.
        var blank = json < 0 ? -1 : Array.FindIndex(lines, json, line => line.StartsWith("#!", StringComparison.Ordinal));
        return blank >= 0 && (end < 0 || blank < end) ? blank : end < 0 ? lines.Length : end;
    }

    private static JsonObject ReadMeta(string[] lines, int begin, int end, string file)
    {
        var json = string.Join('\n', lines[(begin + 1)..end]);
        try
        {
            return string.IsNullOrWhiteSpace(json) ? [] : JsonNode.Parse(json) as JsonObject ?? throw new JsonException("not an object");
        }
        catch (JsonException e)
        {
            var line = begin + 2 + (int)(e.LineNumber ?? 0);
            throw new InvalidNotebookException(file, line, "what stands under #!meta is no JSON object", e);
        }
    }

    private static List<DibCell> ReadCells(string[] lines, DibLanguages languages)
    {
        var cells = new List<DibCell>();
        string? language = null;
        var source = new List<string>();
        foreach (var line in lines)
        {
            if (languages.Begun(line) is not { } begun)
            {
                source.Add(IsGuarded(line, languages) && line.StartsWith(' ') ? line[1..] : line);
                continue;
            }

            End();
            language = begun;
        }

        End();
        return cells;

        void End()
        {
            if (language is not null || source.Exists(line => !string.IsNullOrWhiteSpace(line)))
                cells.Add(new(language ?? languages.First, string.Join('\n', WithoutFrame(source))));
            source.Clear();
        }
    }

    /// <summary>The lines of a cell without the empty one before them and the one after them.</summary>
    private static IEnumerable<string> WithoutFrame(List<string> lines)
    {
        var start = lines is ["", _, ..] ? 1 : 0;
        var end = lines.Count - start > 1 && lines[^1].Length == 0 ? 1 : 0;
        return lines.Skip(start).SkipLast(end);
    }

    /// <summary>Whether a line, after any number of spaces, would begin a cell.</summary>
    private static bool IsGuarded(string line, DibLanguages languages) => languages.Begun(line.TrimStart(' ')) is not null;
}
