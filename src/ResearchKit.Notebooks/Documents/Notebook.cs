using System.Text;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// A Jupyter notebook, format 4. It stands on the JSON of its file: what no one changed is saved as it was read,
/// every field, id, tag, order of keys and unknown member of it.
/// See https://nbformat.readthedocs.io/en/latest/format_description.html.
/// </summary>
public sealed class Notebook
{
    private readonly List<Cell> _cells;

    internal Notebook(JsonObject json, NotebookLayout layout)
    {
        Json = json;
        Layout = layout;
        _cells = [.. CellArray.Select(cell => Cell.Of((JsonObject)cell!))];
    }

    /// <summary>The whole document; what is changed here is saved.</summary>
    public JsonObject Json { get; }

    /// <summary>How its file is laid out.</summary>
    public NotebookLayout Layout { get; }

    /// <summary>The format's minor version: 5 is the first whose cells have ids.</summary>
    public int FormatMinor => (int)Json["nbformat_minor"]!;

    /// <summary>The cells from the top.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>The notebook's metadata; an empty object that is not saved if the file has none.</summary>
    public JsonObject Metadata => Json["metadata"] as JsonObject ?? [];

    /// <summary>Name of the kernel that the notebook asks for, or null.</summary>
    public string? KernelName => MultilineText.Read((Metadata["kernelspec"] as JsonObject)?["name"]);

    /// <summary>The language that its metadata name, or null.</summary>
    public string? Language =>
        MultilineText.Read((Metadata["kernelspec"] as JsonObject)?["language"])
        ?? MultilineText.Read((Metadata["language_info"] as JsonObject)?["name"]);

    private JsonArray CellArray => (JsonArray)Json["cells"]!;

    /// <summary>A notebook of format 4.5 without cells or metadata.</summary>
    public static Notebook Empty() => new(
        new() { ["cells"] = new JsonArray(), ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = 5 },
        NotebookLayout.Jupyter);

    /// <summary>Reads a notebook from a file's bytes.</summary>
    /// <param name="bytes">The bytes: UTF-8, with or without byte-order mark.</param>
    /// <param name="file">The file's name, for what is said about faults.</param>
    /// <exception cref="InvalidNotebookException">The bytes are no notebook of format 4.</exception>
    public static Notebook Parse(byte[] bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return NotebookReader.Read(file, bytes);
    }

    /// <summary>Reads a notebook from a file; a .dib document becomes one.</summary>
    /// <exception cref="InvalidNotebookException">The file cannot be read, or is no notebook of format 4.</exception>
    public static Notebook Load(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return DibDocument.Is(file) ? DibDocument.Read(bytes, file) : Parse(bytes, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidNotebookException(file, 0, e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : e.Message, e);
        }
    }

    /// <summary>The notebook as the bytes of its file.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(Layout.ByteOrderMark ? "\uFEFF" : "");
        new JsonText(text, Layout).Write(Json);
        if (Layout.EndsWithNewLine)
            text.Append(Layout.NewLine);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Puts a new cell before the cell that now has the index, or at the end.</summary>
    public void InsertCell(int index, Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        CellArray.Insert(index, cell.Json);
        _cells.Insert(index, cell);
    }

    /// <summary>Takes a cell out.</summary>
    public void RemoveCell(int index)
    {
        CellArray.RemoveAt(index);
        _cells.RemoveAt(index);
    }

    /// <summary>Gives an id to every cell without one, if the notebook's format is one that has ids.</summary>
    public void AddMissingIds()
    {
        if (FormatMinor >= 5)
            CellIds.AddMissing(_cells);
    }

    /// <summary>Makes a notebook of an older minor version one of 4.5, whose cells have ids.</summary>
    public void UpgradeToCellIds()
    {
        if (FormatMinor < 5)
            Json["nbformat_minor"] = 5;
        AddMissingIds();
    }
}
