using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>What the metadata of a cell tagged <c>cache</c> say of its outputs: one hash of what they rest on, the same whether they were kept or made anew.</summary>
internal static class CacheNote
{
    private const string Group = "researchkit";
    private const string Name = "cache";

    public static string? Of(Cell cell) => MultilineText.Read((cell.Metadata[Group] as JsonObject)?[Name]);

    public static void Write(Cell cell, string note)
    {
        if (cell.Json["metadata"] is not JsonObject metadata)
            cell.Json["metadata"] = metadata = [];
        if (metadata[Group] is not JsonObject group)
            metadata[Group] = group = [];
        group[Name] = note;
    }

    public static void Remove(Cell cell)
    {
        if (cell.Metadata[Group] is not JsonObject group)
            return;
        group.Remove(Name);
        if (group.Count == 0)
            cell.Metadata.Remove(Group);
    }
}
