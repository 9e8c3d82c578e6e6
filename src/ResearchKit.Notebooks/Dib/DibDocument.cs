using System.Text;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// Notebooks as .dib documents, .NET Interactive's text format, and back. What the format has no place for — a cell's id and
/// metadata, a notebook's own — goes under <c>researchkit</c> in its <c>#!meta</c>; only outputs are left out.
/// </summary>
public static class DibDocument
{
    /// <summary>What .dib documents' names end in.</summary>
    public const string Extension = ".dib";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether a file is a .dib document, by its name.</summary>
    public static bool Is(string file) => Path.GetExtension(file).Equals(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes a notebook of a .dib document.</summary>
    /// <param name="bytes">The document: UTF-8, with or without byte-order mark.</param>
    /// <param name="file">The file's name, for what is said about faults.</param>
    /// <exception cref="InvalidNotebookException">The bytes are no .dib document.</exception>
    public static Notebook Read(byte[] bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            return DibReader.ToNotebook(DibText.Parse(StrictUtf8.GetString(bytes), file));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidNotebookException(file, JsonLines.LineAt(bytes, Math.Max(e.Index, 0)), "the file is not UTF-8", e);
        }
    }

    /// <summary>Makes a .dib document of a notebook, without its outputs.</summary>
    /// <returns>The document's bytes, UTF-8 with line feeds.</returns>
    public static byte[] Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var text = DibWriter.ToText(notebook);
        var original = WithoutOutputs(notebook);
        var back = DibReader.ToNotebook(DibText.Parse(text.ToString(), "")).Json;
        if (!JsonNode.DeepEquals(original, back) && DibExtras.Of(original, back) is { Count: > 0 } extras)
            text.Meta[DibExtras.Key] = extras;
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A notebook's cells as a .dib document has them: each with its language, <c>markdown</c> and <c>raw</c> among them, and its text.</summary>
    public static IReadOnlyList<(string Language, string Source)> CellsOf(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return [.. DibWriter.ToText(notebook).Cells.Select(cell => (cell.Language, cell.Source))];
    }

    /// <summary>How many cells have outputs, which a .dib document cannot hold.</summary>
    public static int CountOutputs(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return notebook.Cells.OfType<CodeCell>().Count(cell => cell.Outputs.Count > 0);
    }

    private static JsonObject WithoutOutputs(Notebook notebook)
    {
        var json = (JsonObject)notebook.Json.DeepClone();
        foreach (var cell in ((JsonArray)json["cells"]!).OfType<JsonObject>())
        {
            cell["source"] = MultilineText.Write(MultilineText.Read(cell["source"]) ?? "");
            cell["metadata"] ??= new JsonObject();
            if (MultilineText.Read(cell["cell_type"]) == "code")
            {
                cell["outputs"] = new JsonArray();
                cell["execution_count"] = null;
            }
        }

        return json;
    }
}
