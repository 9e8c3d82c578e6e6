using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Terminals;

/// <summary>Makes text from elsewhere fit to stand on a line of a terminal.</summary>
internal static partial class PlainText
{
    /// <summary>The text without control sequences and characters that would move the cursor or ring the bell.</summary>
    public static string Clean(string text) => Control().Replace(Sequence().Replace(text, ""), "");

    /// <summary>The text on one line of at most so many characters.</summary>
    public static string OneLine(string text, int width)
    {
        var line = Space().Replace(Clean(text), " ").Trim();
        return line.Length <= width ? line : line[..Math.Max(width - 1, 0)] + "…";
    }

    [GeneratedRegex(@"\e(?:\[[0-?]*[ -/]*[@-~]|\][^\a\e]*(?:\a|\e\\)|[@-Z\\-_])")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"[\p{Cc}-[\n\t]]")]
    private static partial Regex Control();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
