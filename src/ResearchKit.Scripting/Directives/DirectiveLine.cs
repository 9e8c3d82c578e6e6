using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Recognises a line that looks like a directive.</summary>
internal static partial class DirectiveLine
{
    /// <summary>Whether a text can hold directives at all.</summary>
    public static bool MayOccurIn(string code) => code.Contains('#');

    public static Directive? Parse(string line, int number)
    {
        if (Reference().Match(line) is { Success: true } reference)
        {
            var argument = reference.Groups[2].Success ? reference.Groups[2].Value : reference.Groups[3].Value;
            return new Directive(reference.Groups[1].Value.ToLowerInvariant(), argument.Trim(), number);
        }

        return Magic().Match(line) is { Success: true } magic
            ? new Directive(magic.Groups[1].Value, magic.Groups[2].Value.Trim(), number)
            : null;
    }

    [GeneratedRegex(@"^\s*(#r|#i|#load)\s*(?:""([^""]*)(?:""|$)|(nuget:.*))\s*(?:;?\s*//.*|;)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s*(#![\w-]+#?)(.*)$")]
    private static partial Regex Magic();
}
