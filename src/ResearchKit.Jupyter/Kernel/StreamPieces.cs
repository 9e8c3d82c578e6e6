namespace ResearchKit.Jupyter;

/// <summary>
/// Cuts the text of streams into pieces that can be sent: none too large, and none that ends in half a character, since
/// UTF-8 has no halves. A half waits for the other half, which the next text of the same stream brings.
/// </summary>
internal sealed class StreamPieces
{
    /// <summary>
    /// In UTF-16 units: large enough that much text costs little, small enough that a frontend can follow and that a piece is
    /// no large object to the garbage collector, which would stay for long.
    /// </summary>
    public const int Largest = 40_000;

    private (string Name, JupyterMessage Parent, char Half)? waiting;

    /// <summary>The pieces of a text, with what waited from the text before it.</summary>
    public IEnumerable<string> Cut(string name, string text, JupyterMessage parent)
    {
        if (waiting is { } half && half.Name == name && half.Parent == parent)
        {
            text = half.Half + text;
            waiting = null;
        }

        if (text.Length > 0 && char.IsHighSurrogate(text[^1]))
        {
            waiting = (name, parent, text[^1]);
            text = text[..^1];
        }

        return Cut(text);
    }

    private static IEnumerable<string> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(Largest, text.Length - start);
            if (length > 1 && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            yield return text.Substring(start, length);
            start += length;
        }
    }
}
