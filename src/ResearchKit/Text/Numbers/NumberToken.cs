using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>What a piece of text is, to one who looks for numbers.</summary>
internal enum NumberTokenKind
{
    /// <summary>Digits that may be a number.</summary>
    Digits,

    /// <summary>A word.</summary>
    Word,

    /// <summary>A mark of punctuation, or digits that are no number.</summary>
    Mark,
}

/// <summary>A piece of text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It, in small letters.</param>
/// <param name="Start">Where it begins.</param>
internal readonly partial record struct NumberToken(NumberTokenKind Kind, string Text, int Start)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>The number that its digits give.</summary>
    public double Value => double.Parse(Separators().Replace(Text, ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The numbers of its groups, where plain spaces part them; they may be numbers of their own.</summary>
    public IReadOnlyList<double> Groups => Text.Contains(' ', StringComparison.Ordinal)
        ? [.. Text.Split(' ').Select(group => double.Parse(group, CultureInfo.InvariantCulture))]
        : [];

    /// <summary>The pieces of a text, white space left out.</summary>
    public static List<NumberToken> Split(string text)
    {
        var tokens = new List<NumberToken>();
        foreach (Match match in Pieces().Matches(text))
        {
            var kind = match.Groups["digits"].Success ? NumberTokenKind.Digits
                : match.Groups["word"].Success ? NumberTokenKind.Word
                : NumberTokenKind.Mark;
            tokens.Add(new(kind, match.Value.ToLowerInvariant(), match.Index));
        }

        return tokens;
    }

    // What is no quantity comes first: ISO dates, times of day, names with a number (T-62, Su-34M), ordinals (13th).
    // Then digits in groups of three, by one and the same mark, or without groups; then words; then anything else.
    [GeneratedRegex(
        """
        (?<none>[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?(?![0-9,.]*[0-9])|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|(?<=\p{L}-?)[0-9]+|[0-9]+(?:st|nd|rd|th)(?!\p{L}))
        |(?<digits>[0-9]{1,3}(?:(?<mark>[,\u0020\u00A0\u2009\u202F])[0-9]{3}(?:\k<mark>[0-9]{3})*)(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:\.[0-9]+)?)
        |(?<word>\p{L}+)
        |\S
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pieces();

    [GeneratedRegex("[^0-9.]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
