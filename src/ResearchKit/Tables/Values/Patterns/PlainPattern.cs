using System.Numerics;

namespace ResearchKit;

/// <summary>
/// A regular expression of ASCII letters, classes, groups, alternatives and repetitions, matched in one pass over the value:
/// what patterns of ids are.
/// </summary>
/// <remarks>
/// Glushkov's automaton: each letter or class of the expression is a state, and the set of states in which the match may stand is
/// one 64-bit number. So the cost grows with the value's length alone, and none is too long.
/// Source: V. M. Glushkov, The abstract theory of automata, Russian Mathematical Surveys 16 (1961).
/// </remarks>
internal sealed class PlainPattern
{
    private readonly PatternPart _whole;
    private readonly ulong[] _after;
    private readonly ulong[] _takes;

    /// <summary>An automaton.</summary>
    /// <param name="whole">Where a match may begin and end.</param>
    /// <param name="after">The states that may follow each state.</param>
    /// <param name="takes">The states that take each ASCII letter.</param>
    internal PlainPattern(PatternPart whole, ulong[] after, ulong[] takes) => (_whole, _after, _takes) = (whole, after, takes);

    /// <summary>The automaton of a pattern; null where the pattern is not that plain.</summary>
    public static PlainPattern? TryCompile(string pattern) => new PatternParser(pattern).Parse();

    /// <summary>Whether the whole value matches.</summary>
    public bool Matches(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return _whole.MayBeEmpty;
        }

        var next = _whole.First;
        var states = 0UL;
        foreach (var letter in value)
        {
            states = letter < _takes.Length ? next & _takes[letter] : 0;
            if (states == 0)
            {
                return false;
            }

            next = After(states);
        }

        return (states & _whole.Last) != 0;
    }

    private ulong After(ulong states)
    {
        var next = 0UL;
        for (; states != 0; states &= states - 1)
        {
            next |= _after[BitOperations.TrailingZeroCount(states)];
        }

        return next;
    }
}

/// <summary>A part of a pattern, by the states with which a match of it may begin and end.</summary>
internal readonly record struct PatternPart(ulong First, ulong Last, bool MayBeEmpty);
