namespace ResearchKit;

/// <summary>A place in the pieces of a text, from which words are read one after another.</summary>
internal sealed class TokenReader(string text)
{
    private readonly List<NumberToken> _tokens = NumberToken.Split(text);

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Where it reads.</summary>
    public int Place { get; set; }

    /// <summary>Whether all has been read.</summary>
    public bool AtEnd => Place >= _tokens.Count;

    /// <summary>How many pieces there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>Where in the text the piece that was read last ends.</summary>
    public int End => _tokens[Place - 1].End;

    /// <summary>A piece.</summary>
    public NumberToken this[int at] => _tokens[at];

    /// <summary>Whether one of several words stands at a place.</summary>
    public bool Has(int at, params ReadOnlySpan<string> words) => at >= 0 && at < _tokens.Count && words.Contains(_tokens[at].Text);

    /// <summary>Reads one of several words if it stands here.</summary>
    public string? Take(params ReadOnlySpan<string> words) => Has(Place, words) ? _tokens[Place++].Text : null;

    /// <summary>Reads a word of a table if it stands here.</summary>
    public double? TakeIn(IReadOnlyDictionary<string, double> words)
    {
        if (AtEnd || !words.TryGetValue(_tokens[Place].Text, out var value))
        {
            return null;
        }

        Place++;
        return value;
    }

    /// <summary>Reads <c>and a half</c> after a number; 0 where it does not stand.</summary>
    public double TakeAndAHalf()
    {
        var before = Place;
        if (Take("and") is not null && Take("a") is not null && Take("half") is not null)
        {
            return 0.5;
        }

        Place = before;
        return 0;
    }

    /// <summary>Reads words that multiply; 1 where none stands.</summary>
    public double TakeScales()
    {
        var (before, scale) = (Place, 1.0);
        _ = Take("-");
        while (TakeIn(NumberWords.Scales) is { } word)
        {
            scale *= word;
            before = Place;
        }

        Place = before;
        return scale;
    }
}
