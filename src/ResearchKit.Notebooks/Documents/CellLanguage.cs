using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>The language that a .NET notebook's cell says it is in.</summary>
internal static class CellLanguage
{
    /// <summary>Its name, as the cell's metadata have it; null when they have none.</summary>
    public static string? Of(Cell cell) => Name(cell, "polyglot_notebook", "kernelName") ?? Name(cell, "dotnet_interactive", "language");

    private static string? Name(Cell cell, string part, string member) =>
        MultilineText.Read((cell.Metadata[part] as JsonObject)?[member]);
}
