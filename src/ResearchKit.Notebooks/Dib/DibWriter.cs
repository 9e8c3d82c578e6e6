using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Makes a .dib document's text of a notebook.</summary>
internal static class DibWriter
{
    // What a reader supplies of itself, or the kernel's own spec, which a .dib document does not name.
    private static readonly string[] NotMeta = ["kernelspec", "language_info", "polyglot_notebook", "kernelInfo", DibExtras.Key];

    public static DibText ToText(Notebook notebook)
    {
        var kernelInfo = (notebook.Metadata["polyglot_notebook"] as JsonObject)?["kernelInfo"] as JsonObject;
        var cells = notebook.Cells.Select(cell => new DibCell(Language(cell, kernelInfo), cell.Source)).ToArray();
        var meta = new JsonObject();
        if (Complete(kernelInfo, cells) is { } complete)
            meta["kernelInfo"] = complete;
        foreach (var (name, value) in notebook.Metadata.Where(member => !NotMeta.Contains(member.Key)))
            meta[name] = value?.DeepClone();
        return new(meta, cells);
    }

    private static string Language(Cell cell, JsonObject? kernelInfo) => cell switch
    {
        MarkdownCell => DibLanguages.Markdown,
        RawCell => DibLanguages.Raw,
        _ => (CellLanguage.Of(cell) ?? "") is { Length: > 0 } name && IsName(name) ? new DibLanguages(kernelInfo).Canonical(name) : new DibLanguages(kernelInfo).First,
    };

    private static bool IsName(string name) => name.Trim() == name && !name.Contains('\n') && name is not ("meta" or DibLanguages.Markdown or DibLanguages.Raw);

    /// <summary>The document's list of languages with all that its cells need; null where none is needed.</summary>
    private static JsonObject? Complete(JsonObject? kernelInfo, IEnumerable<DibCell> cells)
    {
        var languages = new DibLanguages(kernelInfo);
        var missing = cells.Select(cell => cell.Language).Distinct().Where(name => !languages.Has(name)).ToArray();
        if (missing.Length == 0)
            return (JsonObject?)kernelInfo?.DeepClone();
        var complete = (JsonObject?)kernelInfo?.DeepClone() ?? DibLanguages.Describe([DibLanguages.Default]);
        if (complete["items"] is not JsonArray items)
            complete["items"] = items = [];
        foreach (var item in (JsonArray)DibLanguages.Describe(missing)["items"]!)
            items.Add(item!.DeepClone());
        return complete;
    }
}
