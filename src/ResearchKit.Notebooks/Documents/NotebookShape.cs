using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// What a JSON object must have to be worked on as a notebook of format 4. Less than the format's schema asks: what
/// is not needed is not checked, so that a file with an odd corner can still be read and run.
/// </summary>
internal sealed class NotebookShape(JsonObject root)
{
    /// <summary>The first fault from the top of the file, with the path of the node at fault.</summary>
    public (string Reason, object[] Path)? FirstFault() => VersionFault() ?? CellsFault();

    private (string, object[])? VersionFault()
    {
        if (!TryInteger(root["nbformat"], out var major))
            return ("a notebook says its format's version as \"nbformat\": 4, this one does not", ["nbformat"]);
        if (major != 4)
            return ($"the notebook is of format {major}; only format 4 can be read (open it in Jupyter and save it there)", ["nbformat"]);
        if (!TryInteger(root["nbformat_minor"], out _))
            return ("\"nbformat_minor\" is missing or not a number", ["nbformat_minor"]);
        return root["metadata"] is null or JsonObject ? null : ("\"metadata\" is not an object", ["metadata"]);
    }

    private (string, object[])? CellsFault()
    {
        if (root["cells"] is not JsonArray cells)
            return ("the notebook has no array of \"cells\"", ["cells"]);
        for (var i = 0; i < cells.Count; i++)
        {
            if (CellFault(cells[i]) is { } reason)
                return ($"cell {i + 1}: {reason}", ["cells", i]);
        }

        return null;
    }

    private static string? CellFault(JsonNode? node)
    {
        if (node is not JsonObject cell)
            return "a cell is a JSON object";
        var kind = MultilineText.Read(cell["cell_type"]);
        if (kind is not ("code" or "markdown" or "raw"))
            return $"\"cell_type\" is {cell["cell_type"]?.ToJsonString() ?? "missing"}, not \"code\", \"markdown\" or \"raw\"";
        if (!MultilineText.IsText(cell["source"]))
            return "\"source\" is missing, or neither a string nor an array of strings";
        if (cell["metadata"] is not (null or JsonObject))
            return "\"metadata\" is not an object";
        return cell["outputs"] is null or JsonArray ? null : "\"outputs\" is not an array";
    }

    private static bool TryInteger(JsonNode? node, out int value)
    {
        value = 0;
        return node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue(out value);
    }
}
