using System.Text;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>A regular expression that a whole value must match, in the syntax of XML Schema; what .NET knows beyond that is taken too.</summary>
/// <remarks>
/// Plain patterns are matched in one pass. For the others, the quick way may take for ever on a hostile value, so it is given a time;
/// a value that exceeds it, which may be the machine's fault, is judged again in a way whose cost only grows with the value's length.
/// So the outcome does not hang on time.
/// </remarks>
internal sealed class FieldPattern
{
    private const string First = @"\p{L}_:";
    private const string Further = @"\p{L}\p{M}\p{N}_:.\-\u00b7";
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private readonly PlainPattern? _plain;
    private readonly string _whole;
    private readonly Regex? _quick;

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public FieldPattern(string pattern)
    {
        _plain = PlainPattern.TryCompile(pattern);
        _whole = _plain is null ? $@"\A(?:{WithNameSigns(pattern)})\z" : pattern;
        _quick = _plain is null ? new Regex(_whole, RegexOptions.CultureInvariant, Short) : null;
    }

    /// <summary>The pattern with what only XML Schema knows - <c>\i</c> and <c>\c</c>, with what names begin and go on - in words of .NET.</summary>
    private static string WithNameSigns(string pattern)
    {
        var text = new StringBuilder();
        var inClass = 0;
        for (var at = 0; at < pattern.Length; at++)
        {
            var letter = pattern[at];
            if (letter == '\\' && at + 1 < pattern.Length)
            {
                text.Append(NameSign(pattern[++at], inClass > 0));
                continue;
            }

            inClass += letter == '[' ? 1 : letter == ']' && inClass > 0 ? -1 : 0;
            text.Append(letter);
        }

        return text.ToString();
    }

    private static string NameSign(char letter, bool inClass) => letter switch
    {
        'i' => inClass ? First : $"[{First}]",
        'c' => inClass ? Further : $"[{Further}]",
        'I' when !inClass => $"[^{First}]",
        'C' when !inClass => $"[^{Further}]",
        _ => $"\\{letter}",
    };

    /// <summary>Whether a value matches; null where that cannot be found out in half a minute.</summary>
    public bool? Matches(string value)
    {
        try
        {
            return _plain?.Matches(value) ?? _quick!.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return MatchesSurely(value);
        }
    }

    private bool? MatchesSurely(string value)
    {
        try
        {
            return Sure().IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private Regex Sure()
    {
        try
        {
            return new Regex(_whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // It looks around or back, which only the quick way can.
            return new Regex(_whole, RegexOptions.CultureInvariant, Long);
        }
    }
}
