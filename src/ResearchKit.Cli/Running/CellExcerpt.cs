using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>The line of a cell that tells best what it does.</summary>
internal static class CellExcerpt
{
    private static readonly string[] Preliminaries = ["#", "//", "/*", "using ", "import ", "from "];

    /// <summary>The first line that is neither a directive nor a comment nor a using; or the first, where there is no other.</summary>
    public static string Of(CodeCell cell)
    {
        var lines = cell.Source.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return lines.FirstOrDefault(line => !Preliminaries.Any(start => line.StartsWith(start, StringComparison.Ordinal))) ?? lines[0];
    }
}
