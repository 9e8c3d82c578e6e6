namespace ResearchKit.Jupyter;

/// <summary>
/// Converts between positions in Unicode code points, in which the protocol counts, and in UTF-16 units, in which .NET
/// does.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#cursor-pos-and-unicode-offsets">cursor_pos and unicode offsets</see>.
/// </summary>
public static class CodePoints
{
    /// <summary>
    /// The index in a string of a position in code points; positions outside the text go to its nearest end.
    /// </summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var index = 0;
        for (var passed = 0; passed < codePoints && index < text.Length; passed++)
        {
            index += IsPairAt(text, index) ? 2 : 1;
        }

        return index;
    }

    /// <summary>
    /// The position in code points of an index in a string; an index within a surrogate pair counts as before it.
    /// </summary>
    public static int FromUtf16(string text, int index)
    {
        var codePoints = 0;
        for (var at = 0; at < Math.Min(index, text.Length); codePoints++)
        {
            at += IsPairAt(text, at) ? 2 : 1;
            if (at > index)
            {
                break;
            }
        }

        return codePoints;
    }

    private static bool IsPairAt(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
