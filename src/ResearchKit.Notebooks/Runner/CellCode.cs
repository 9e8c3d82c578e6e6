namespace ResearchKit.Notebooks;

/// <summary>The code that is sent for a cell.</summary>
internal static class CellCode
{
    private static readonly string[] CSharpNames = ["csharp", "c#", ".NET", ""];

    /// <summary>
    /// The cell's source; where the metadata of a .NET notebook name another of its languages (HTML, SQL …), the line
    /// that says so to the kernel stands before it.
    /// </summary>
    public static string Of(CodeCell cell)
    {
        var language = CellLanguage.Of(cell) ?? "";
        var isPlain = CSharpNames.Contains(language, StringComparer.OrdinalIgnoreCase)
            || cell.Source.TrimStart().StartsWith($"#!{language}", StringComparison.OrdinalIgnoreCase);
        return isPlain ? cell.Source : $"#!{language}\n{cell.Source}";
    }
}
