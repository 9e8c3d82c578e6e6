using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>
/// Regular expressions whose matches are replaced on both sides before these are compared, for what may differ from run to
/// run. They come from a file of sections, the format that nbval has:
/// <code>
/// [times]
/// regex: \d+ ms
/// replace: TIME
/// </code>
/// </summary>
public sealed class Sanitisers
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly IReadOnlyList<Sanitiser> _all;

    private Sanitisers(IReadOnlyList<Sanitiser> all) => _all = all;

    /// <summary>Nothing is replaced.</summary>
    public static Sanitisers None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file's name, for what is said about faults.</param>
    /// <exception cref="SanitiserException">A line is no part of a section, or a regular expression is none.</exception>
    public static Sanitisers Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new SanitiserReader(file).Read(text.ReplaceLineEndings("\n").Split('\n')));
    }

    /// <summary>The text with every match replaced, expression by expression in the order of the file.</summary>
    /// <exception cref="SanitiserException">An expression takes too long.</exception>
    public string Apply(string text) => _all.Aggregate(text, (current, sanitiser) => sanitiser.Apply(current));

    /// <summary>The expressions and what they are replaced with, a line each.</summary>
    public override string ToString() => string.Join('\n', _all.Select(sanitiser => $"{sanitiser.Pattern} → {sanitiser.Replacement}"));

    internal static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline, Patience);
}
