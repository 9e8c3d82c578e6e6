using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>The words after a magic: options with a value (<c>--name x</c>), and the others in order.</summary>
internal sealed partial class MagicArguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.OrdinalIgnoreCase);
    private readonly Directive _directive;

    public MagicArguments(Directive directive)
    {
        _directive = directive;
        var words = Word().Matches(directive.Argument).Select(match => Unquote(match.Value)).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (IsOption(words[i]) && i + 1 < words.Length && !IsOption(words[i + 1]))
            {
                _options[words[i]] = words[++i];
            }
            else
            {
                Others.Add(words[i]);
            }
        }
    }

    /// <summary>The words that belong to no option.</summary>
    public List<string> Others { get; } = [];

    public string? Find(string option) => _options.GetValueOrDefault(option);

    /// <exception cref="DirectiveException">The option is missing.</exception>
    public string Get(string option) =>
        Find(option) ?? throw new DirectiveException($"{_directive.Name} needs {option}.");

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    // @input:"What is it?" is one word, of which the quotes are no part; a JSON value keeps its own.
    private static string Unquote(string word) => word is ['{' or '[' or '\'', ..] || word.Contains(":{", StringComparison.Ordinal)
        ? word
        : word.Replace("\"", "", StringComparison.Ordinal);

    [GeneratedRegex("""(?:[\w@-]*:)?(?:\{[^}]*\}|\[[^\]]*\])|(?:"[^"]*"|[^\s"])+""")]
    private static partial Regex Word();
}
