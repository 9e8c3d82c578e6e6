using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// What of a notebook a .dib document does not tell by itself. It holds while the document has as many cells as it was
/// written with: whoever adds or removes one in an editor keeps the cells' text and loses what they carried besides.
/// </summary>
internal static class DibExtras
{
    public const string Key = "researchkit";

    private static readonly string[] NotKept = ["cell_type", "source", "outputs", "execution_count"];

    /// <summary>What <paramref name="original"/> has that <paramref name="back"/>, read from its document, has not.</summary>
    public static JsonObject Of(JsonObject original, JsonObject back)
    {
        var extras = new JsonObject();
        foreach (var (name, value) in original.Where(member => member.Key != "cells" && !JsonNode.DeepEquals(member.Value, back[member.Key])))
            extras[name] = value?.DeepClone();
        var (mine, theirs) = ((JsonArray)original["cells"]!, (JsonArray)back["cells"]!);
        if (!JsonNode.DeepEquals(mine, theirs))
            extras["cells"] = new JsonArray([.. mine.Select((cell, i) => Cell((JsonObject)cell!, theirs.ElementAtOrDefault(i) as JsonObject))]);
        return extras;
    }

    /// <summary>Gives a notebook what its document carried besides.</summary>
    public static void Apply(JsonObject extras, JsonObject notebook)
    {
        foreach (var (name, value) in extras.Where(member => member.Key is not ("cells" or "nbformat")))
            notebook[name] = value?.DeepClone();
        if (extras["cells"] is not JsonArray cells || notebook["cells"] is not JsonArray targets || cells.Count != targets.Count)
            return;
        foreach (var (extra, target) in cells.Zip(targets).Where(pair => pair.First is JsonObject))
        {
            var cell = (JsonObject)target!;
            cell.Remove("id");
            foreach (var (name, value) in (JsonObject)extra!)
            {
                if (!NotKept.Contains(name) || (name == "source" && MultilineText.IsText(value)))
                    cell[name] = value?.DeepClone();
            }
        }
    }

    private static JsonObject? Cell(JsonObject original, JsonObject? back)
    {
        if (JsonNode.DeepEquals(original, back))
            return null;
        var keepsSource = JsonNode.DeepEquals(original["source"], back?["source"]);
        return new(original
            .Where(member => !NotKept.Contains(member.Key) || (member.Key == "source" && !keepsSource))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }
}
