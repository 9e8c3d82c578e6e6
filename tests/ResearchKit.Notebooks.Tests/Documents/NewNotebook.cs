using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks.Tests.Documents;

/// <summary>Notebooks made for a test.</summary>
internal static class NewNotebook
{
    public static Notebook Of(params IEnumerable<string> sources) => Of([.. sources.Select(source => new CodeCell(source))]);

    public static Notebook Of(params Cell[] cells)
    {
        var notebook = Notebook.Empty();
        foreach (var cell in cells)
            notebook.InsertCell(notebook.Cells.Count, cell);
        notebook.AddMissingIds();
        return notebook;
    }

    /// <summary>The same cell with metadata.</summary>
    public static CodeCell With(this CodeCell cell, string name, JsonNode value)
    {
        cell.Metadata[name] = value;
        return cell;
    }
}
