using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Makes a notebook of a .dib document's text.</summary>
internal static class DibReader
{
    public static Notebook ToNotebook(DibText text)
    {
        var meta = (JsonObject)text.Meta.DeepClone();
        var notebook = Notebook.Empty();
        Describe(notebook.Metadata, meta);
        foreach (var cell in text.Cells)
            notebook.InsertCell(notebook.Cells.Count, ToCell(cell));
        notebook.AddMissingIds();
        if (text.Meta[DibExtras.Key] is JsonObject extras)
            DibExtras.Apply(extras, notebook.Json);
        return notebook;
    }

    private static void Describe(JsonObject metadata, JsonObject meta)
    {
        var kernelInfo = meta["kernelInfo"] as JsonObject;
        metadata["kernelspec"] = KernelSpec(new DibLanguages(kernelInfo).First);
        metadata["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" };
        foreach (var (name, value) in meta.ToArray())
        {
            meta.Remove(name);
            if (name == "kernelInfo")
                metadata["polyglot_notebook"] = new JsonObject { [name] = value };
            else if (name != DibExtras.Key)
                metadata[name] = value;
        }
    }

    private static JsonObject KernelSpec(string language) => language switch
    {
        "fsharp" => new() { ["display_name"] = ".NET (F#)", ["language"] = "F#", ["name"] = ".net-fsharp" },
        "pwsh" => new() { ["display_name"] = ".NET (PowerShell)", ["language"] = "PowerShell", ["name"] = ".net-powershell" },
        _ => new() { ["display_name"] = "C# (ResearchKit)", ["language"] = "C#", ["name"] = "researchkit-csharp" },
    };

    private static Cell ToCell(DibCell cell)
    {
        if (cell.Language == DibLanguages.Markdown)
            return new MarkdownCell(cell.Source);
        if (cell.Language == DibLanguages.Raw)
            return new RawCell(cell.Source);
        var code = new CodeCell(cell.Source);
        code.Metadata["dotnet_interactive"] = new JsonObject { ["language"] = cell.Language };
        code.Metadata["polyglot_notebook"] = new JsonObject { ["kernelName"] = cell.Language };
        return code;
    }
}
