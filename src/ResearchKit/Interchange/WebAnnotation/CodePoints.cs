namespace ResearchKit;

/// <summary>Places in a text, counted in Unicode code points and in UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>The number of code points before a place in UTF-16 units.</summary>
    public static int Count(string text, int units)
    {
        var count = 0;
        for (var i = 0; i < units; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>The place in UTF-16 units after a number of code points; -1 where the text is shorter.</summary>
    public static int Units(string text, long count)
    {
        var i = 0;
        for (; count > 0 && i < text.Length; count--)
        {
            i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1;
        }

        return count == 0 ? i : -1;
    }
}
