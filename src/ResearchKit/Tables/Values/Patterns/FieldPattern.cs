using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>A regular expression that a whole value must match.</summary>
/// <remarks>
/// Plain patterns are matched in one pass. For the others, the quick way may take for ever on a hostile value, so it is given a time;
/// a value that exceeds it, which may be the machine's fault, is judged again in a way whose cost only grows with the value's length.
/// So the outcome does not hang on time.
/// </remarks>
internal sealed class FieldPattern
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private readonly PlainPattern? _plain;
    private readonly string _whole;
    private readonly Regex? _quick;

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public FieldPattern(string pattern)
    {
        _whole = $@"\A(?:{pattern})\z";
        _plain = PlainPattern.TryCompile(pattern);
        _quick = _plain is null ? new Regex(_whole, RegexOptions.CultureInvariant, Short) : null;
    }

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
