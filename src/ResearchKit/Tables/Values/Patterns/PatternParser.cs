using System.Globalization;
using System.Numerics;

namespace ResearchKit;

/// <summary>Reads a plain pattern into its automaton; gives up on what is not plain.</summary>
internal sealed class PatternParser(string pattern)
{
    private const int MostStates = 64;
    private const int Letters = 128;
    private static readonly PatternPart Empty = new(0, 0, true);
    private readonly ulong[] _after = new ulong[MostStates];
    private readonly ulong[] _takes = new ulong[Letters];
    private int _states;
    private int _at;
    private int _depth;

    private sealed class NotPlainException : Exception;

    private char Next => _at < pattern.Length ? pattern[_at] : '\0';

    /// <summary>The automaton, or null.</summary>
    public PlainPattern? Parse()
    {
        try
        {
            var whole = Alternatives();
            return _at == pattern.Length ? new PlainPattern(whole, _after, _takes) : null;
        }
        catch (NotPlainException)
        {
            return null;
        }
    }

    private PatternPart Alternatives()
    {
        var either = Sequence();
        while (Next == '|')
        {
            _at++;
            var other = Sequence();
            either = new(either.First | other.First, either.Last | other.Last, either.MayBeEmpty || other.MayBeEmpty);
        }

        return either;
    }

    private PatternPart Sequence()
    {
        Skip('^');
        var whole = Empty;
        while (_at < pattern.Length && Next is not ('|' or ')' or '$'))
        {
            whole = Join(whole, Repeated());
        }

        Skip('$');
        return _at == pattern.Length || Next is '|' or ')' ? whole : throw new NotPlainException();
    }

    /// <summary>Anchors say nothing at the ends of a whole value, and are not plain elsewhere.</summary>
    private void Skip(char anchor)
    {
        if (Next != anchor || _at >= pattern.Length)
        {
            return;
        }

        if (_depth > 0)
        {
            throw new NotPlainException();
        }

        _at++;
    }

    private PatternPart Repeated()
    {
        var start = _at;
        var part = Atom();
        switch (Next)
        {
            case '*':
                return Loop(part, mayBeEmpty: true);
            case '+':
                return Loop(part, part.MayBeEmpty);
            case '?':
                return Quantified(part with { MayBeEmpty = true });
            case '{':
                return Counted(start, part);
            default:
                return part;
        }
    }

    private PatternPart Loop(PatternPart part, bool mayBeEmpty)
    {
        Follow(part.Last, part.First);
        return Quantified(part with { MayBeEmpty = mayBeEmpty });
    }

    private PatternPart Quantified(PatternPart part)
    {
        _at++;
        return Next is '*' or '+' or '?' or '{' ? throw new NotPlainException() : part;
    }

    /// <summary>A part so many times: as many copies of it, of which the later ones may be missing.</summary>
    private PatternPart Counted(int start, PatternPart part)
    {
        var close = pattern.IndexOf('}', _at);
        var (least, most) = Counts(close < 0 ? "" : pattern[(_at + 1)..close]);
        var whole = part;
        for (var copy = 2; copy <= most; copy++)
        {
            _at = start;
            var next = Atom();
            whole = Join(whole, copy > least ? next with { MayBeEmpty = true } : next);
        }

        _at = close;
        return Quantified(least == 0 ? whole with { MayBeEmpty = true } : whole);
    }

    private static (int Least, int Most) Counts(string text)
    {
        var parts = text.Split(',');
        return parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            && least <= most && most is > 0 and <= MostStates
            ? (least, most)
            : throw new NotPlainException();
    }

    private PatternPart Atom()
    {
        var letter = Next;
        _at++;
        return letter switch
        {
            '(' => Group(),
            '[' => State(CharacterClass()),
            '\\' => State([Escaped()]),
            _ when IsLiteral(letter) => State([letter]),
            _ => throw new NotPlainException(),
        };
    }

    private PatternPart Group()
    {
        if (Next == '?' && string.CompareOrdinal(pattern, _at, "?:", 0, 2) == 0)
        {
            _at += 2;
        }

        _depth++;
        var inner = Alternatives();
        _depth--;
        return Next == ')' && ++_at > 0 ? inner : throw new NotPlainException();
    }

    private List<char> CharacterClass()
    {
        var letters = new List<char>();
        while (Next != ']')
        {
            var from = ClassLetter();
            var to = from;
            if (Next == '-' && _at + 1 < pattern.Length && pattern[_at + 1] != ']')
            {
                _at++;
                to = ClassLetter();
            }

            for (var letter = from; letter <= to; letter++)
            {
                letters.Add(letter);
            }
        }

        _at++;
        return letters.Count > 0 ? letters : throw new NotPlainException();
    }

    private char ClassLetter()
    {
        var letter = Next;
        _at++;
        return letter == '\\' ? Escaped()
            : letter is > '\0' and < (char)Letters and not ('[' or '^') ? letter
            : throw new NotPlainException();
    }

    /// <summary>A sign that a backslash makes plain; a letter after a backslash means something else.</summary>
    private char Escaped()
    {
        var letter = Next;
        _at++;
        return char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? letter : throw new NotPlainException();
    }

    private static bool IsLiteral(char letter) => letter is > '\0' and < (char)Letters && !".*+?{}()[]|^$\\".Contains(letter, StringComparison.Ordinal);

    private PatternPart State(List<char> letters)
    {
        if (_states == MostStates)
        {
            throw new NotPlainException();
        }

        var state = 1UL << _states++;
        foreach (var letter in letters)
        {
            _takes[letter] |= state;
        }

        return new(state, state, false);
    }

    private PatternPart Join(PatternPart one, PatternPart two)
    {
        Follow(one.Last, two.First);
        return new(
            one.MayBeEmpty ? one.First | two.First : one.First,
            two.MayBeEmpty ? one.Last | two.Last : two.Last,
            one.MayBeEmpty && two.MayBeEmpty);
    }

    private void Follow(ulong last, ulong first)
    {
        for (; last != 0; last &= last - 1)
        {
            _after[BitOperations.TrailingZeroCount(last)] |= first;
        }
    }
}
