using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>A text in SQL: which names it uses, which parameters, outside strings and comments.</summary>
internal sealed partial class SqlText
{
    public SqlText(string text)
    {
        Text = text;
        var tokens = Token().Matches(text);
        Names = Values(tokens, "name").Concat(Values(tokens, "quoted")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Parameters = Values(tokens, "parameter").ToHashSet(StringComparer.Ordinal);
    }

    public string Text { get; }

    /// <summary>Every word that may name a table.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>What stands behind a <c>$</c>.</summary>
    public IReadOnlySet<string> Parameters { get; }

    /// <summary>A name as SQL has it, whatever is in it.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Values(MatchCollection tokens, string group) =>
        tokens.Select(token => token.Groups[group]).Where(found => found.Success).Select(found => found.Value);

    // Strings and comments are matched first, so that nothing within them counts.
    [GeneratedRegex(
        """
        '(?:[^']|'')*' | --[^\n]* | /\*.*?\*/ | \$(?<tag>\w*)\$.*?\$\k<tag>\$
        | "(?<quoted>(?:[^"]|"")*)" | \$(?<parameter>[\p{L}_]\w*) | (?<name>[\p{L}_]\w*)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Token();
}
