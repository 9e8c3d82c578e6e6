using System.Globalization;

namespace ResearchKit;

/// <summary>Reads the numbers of a text from its pieces.</summary>
internal sealed class NumberParser(string text)
{
    private readonly TokenReader _tokens = new(text);

    /// <summary>The numbers, in the order in which they stand.</summary>
    public IEnumerable<FoundNumber> Read()
    {
        while (!_tokens.AtEnd)
        {
            var start = _tokens.Place;
            if (ReadNumber() is not { } number)
            {
                _tokens.Place = start + 1;
                continue;
            }

            if (ReadRange(number, _tokens.Has(start - 1, "between")) is not var (low, high))
            {
                yield return number;
                continue;
            }

            yield return low;
            yield return high;
        }
    }

    /// <summary>Reads the second number of a range, and gives the first the scale of the second.</summary>
    private (FoundNumber Low, FoundNumber High)? ReadRange(FoundNumber first, bool followsBetween)
    {
        var before = _tokens.Place;
        var joint = _tokens.Take("-", "–", "—", "to", "or", "and");
        if (joint is null || (joint == "and" && !followsBetween) || ReadNumber() is not { } second)
        {
            _tokens.Place = before;
            return null;
        }

        if (first.Scale == 1 && second.Scale > 1 && first.Value < second.Value / second.Scale)
        {
            return (first with { Value = first.Value * second.Scale, Others = [.. first.Others, first.Value] }, second);
        }

        // "10-12,000" may mean ten thousand: a second reading, no more.
        var mayBeThousands = joint is "-" or "–" && second.Value % 1000 == 0 && first.Value < second.Value / 1000;
        return (mayBeThousands ? first with { Others = [.. first.Others, first.Value * 1000] } : first, second);
    }

    private FoundNumber? ReadNumber() => _tokens.AtEnd ? null : _tokens[_tokens.Place].Kind switch
    {
        NumberTokenKind.Digits => DayNumbers.IsDate(_tokens, _tokens.Place) ? null : ReadDigits(),
        NumberTokenKind.Word => IsNoOne() ? null : ReadPart() ?? new WordNumber(_tokens).Read(),
        _ => null,
    };

    private bool IsNoOne() => _tokens.Has(_tokens.Place - 1, "no") && _tokens.Has(_tokens.Place, "one");

    private FoundNumber ReadDigits()
    {
        var digits = _tokens[_tokens.Place++];
        var suffix = ReadSuffix(digits);
        var half = _tokens.TakeAndAHalf();
        var scale = suffix * _tokens.TakeScales();
        return new((digits.Value + half) * scale, digits.Start, _tokens.End, scale) { Others = digits.Groups };
    }

    /// <summary>Reads letters attached to digits that multiply them; <c>m</c> is a million only of money, else metres.</summary>
    private double ReadSuffix(NumberToken digits)
    {
        if (_tokens.AtEnd || _tokens[_tokens.Place].Start != digits.End)
        {
            return 1;
        }

        if (_tokens.TakeIn(NumberWords.Suffixes) is { } suffix)
        {
            return suffix;
        }

        var isMoney = digits.Start > 0 && char.GetUnicodeCategory(text[digits.Start - 1]) == UnicodeCategory.CurrencySymbol;
        return isMoney && _tokens.Take("m") is not null ? 1e6 : 1;
    }

    /// <summary>Reads a part without a number before it: <c>half a million</c>, <c>a third of</c>.</summary>
    private FoundNumber? ReadPart()
    {
        var start = _tokens.Place;
        var isArticle = _tokens.Take("a", "an", "one") is not null;
        if (_tokens.TakeIn(NumberWords.Fractions) is not { } parts || (parts != 2 && !(isArticle && _tokens.Has(_tokens.Place, "of"))))
        {
            _tokens.Place = start;
            return null;
        }

        var after = _tokens.Place;
        _ = _tokens.Take("of");
        _ = _tokens.Take("a", "an");
        var scale = _tokens.TakeScales();
        _tokens.Place = scale > 1 ? _tokens.Place : after;
        return new(scale / parts, _tokens[start].Start, _tokens.End, scale);
    }
}
