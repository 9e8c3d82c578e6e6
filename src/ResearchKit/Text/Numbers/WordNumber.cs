namespace ResearchKit;

/// <summary>Reads a number in words: <c>twenty-five</c>, <c>one hundred and fifty thousand</c>, <c>two and a half million</c>.</summary>
/// <remarks>
/// Words up to <c>hundred</c> make up a group; <c>thousand</c>, <c>million</c> and so on multiply the group and begin the next, each
/// smaller than the last.
/// </remarks>
/// <param name="tokens">The pieces of text at whose place to read.</param>
internal sealed class WordNumber(TokenReader tokens)
{
    private const double Hundred = 100;

    private double _total;
    private double? _group;
    private double _ceiling = double.PositiveInfinity;
    private double _scale = 1;

    /// <summary>The number; null where none stands.</summary>
    public FoundNumber? Read()
    {
        var start = tokens.Place;
        var isArticle = tokens.Take("a", "an") is not null;
        if (isArticle ? !Multiply(isArticle) : !AddSmall())
        {
            tokens.Place = start;
            return null;
        }

        while (Multiply() || AddSmall())
        {
        }

        var value = _total + (_group ?? 0);
        var parts = _total == 0 && value is > 0 and < 10 && _scale == 1 ? ReadParts() : null;
        var others = parts is null ? (double[])[] : [value];
        return new(value / (parts ?? 1), tokens[start].Start, tokens.End, _scale) { Others = others };
    }

    /// <summary>Reads a number below a hundred, where the group has room for it.</summary>
    private bool AddSmall()
    {
        var before = tokens.Place;
        if (_group is not null && (_group == 0 || _group % Hundred != 0))
        {
            return false;
        }

        var isFirst = _group is null && _total == 0;
        _ = isFirst ? null : tokens.Take("and");
        if (ReadBelowHundred() is not { } number)
        {
            tokens.Place = before;
            return false;
        }

        _group = (_group ?? 0) + number + tokens.TakeAndAHalf();
        _scale = 1;
        return true;
    }

    /// <summary>Reads a word that multiplies; an article before it counts as one.</summary>
    private bool Multiply(bool isArticle = false)
    {
        var before = tokens.Place;
        _ = tokens.Take("-");
        var group = _group ?? (isArticle ? 1 : null);
        if (group is null || tokens.TakeIn(NumberWords.Scales) is not { } word || (word > Hundred ? word >= _ceiling : group >= Hundred))
        {
            tokens.Place = before;
            return false;
        }

        _scale = _total == 0 ? word : 1;
        if (word > Hundred)
        {
            (_total, _group, _ceiling) = (_total + (group.Value * word), null, word);
        }
        else
        {
            _group = group * word;
        }

        return true;
    }

    private double? ReadBelowHundred()
    {
        if (tokens.TakeIn(NumberWords.Tens) is not { } tens)
        {
            return tokens.TakeIn(NumberWords.Small);
        }

        var before = tokens.Place;
        _ = tokens.Take("-");
        if (tokens.TakeIn(NumberWords.Small) is { } ones and > 0 and < 10)
        {
            return tens + ones;
        }

        tokens.Place = before;
        return tens;
    }

    /// <summary>Reads the parts of a fraction: <c>two thirds</c>.</summary>
    private double? ReadParts()
    {
        var before = tokens.Place;
        _ = tokens.Take("-");
        var parts = tokens.TakeIn(NumberWords.Fractions);
        tokens.Place = parts is null ? before : tokens.Place;
        return parts;
    }
}
