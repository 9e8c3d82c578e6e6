namespace ResearchKit;

/// <summary>A place in a text that is being read.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How much has been read.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    public readonly ReadOnlySpan<char> Read => _text[..Position];

    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Reads a character if it stands here.</summary>
    public bool Take(char expected)
    {
        if (AtEnd || _text[Position] != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads a mark <c>?</c>, <c>~</c> or <c>%</c> if one stands here.</summary>
    public EdtfQualification TakeQualifier() =>
        Take('?') ? EdtfQualification.Uncertain
        : Take('~') ? EdtfQualification.Approximate
        : Take('%') ? EdtfQualification.UncertainAndApproximate
        : EdtfQualification.None;

    /// <summary>Reads the digits that stand here, and unspecified ones where they may.</summary>
    public ReadOnlySpan<char> TakeDigits(bool masked = false)
    {
        var start = Position;
        while (!AtEnd && (char.IsAsciiDigit(_text[Position]) || (masked && _text[Position] == DigitMask.Wildcard)))
        {
            Position++;
        }

        return _text[start..Position];
    }

    /// <summary>What stands here up to the next mark of punctuation, for a message.</summary>
    public readonly string Word()
    {
        var length = 0;
        while (length < Rest.Length && char.IsLetterOrDigit(Rest[length]))
        {
            length++;
        }

        return Rest[..Math.Clamp(length, Math.Min(1, Rest.Length), 20)].ToString();
    }

    /// <summary>Says that something stands here which cannot.</summary>
    public readonly string Unexpected() => Position == 0
        ? $"'{Word()}' cannot begin a date"
        : $"'{Word()}' cannot follow '{Read}'";
}
