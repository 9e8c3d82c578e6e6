using System.Globalization;

namespace ResearchKit;

/// <summary>A word of a text.</summary>
/// <param name="Text">The word, verbatim.</param>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
public readonly record struct Word(string Text, int Start)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>The word as it is counted and compared: in small letters, without a possessive ending.</summary>
    public string Form => Text.ToLowerInvariant() is var form && form.Length > 2 && form[^1] == 's' && form[^2] is '\'' or '’'
        ? form[..^2]
        : form;
}

/// <summary>Splits text into words, always the same way.</summary>
/// <remarks>
/// A word is a run of letters, their marks, and digits. A hyphen or an apostrophe between two letters or digits is a part of it
/// (<c>12,000-strong</c>, <c>Korea's</c>), as is a stop or comma between two digits (<c>1,500</c>) and a stop within or after letters
/// with stops (<c>U.S.</c>).
/// </remarks>
public static class WordSplitter
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<Word> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length;)
        {
            if (!IsPart(text, at))
            {
                at++;
                continue;
            }

            var end = End(text, at);
            yield return new(text[at..end], at);
            at = end;
        }
    }

    private static int End(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (IsPart(text, at) || Joins(text, start, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsPart(string text, int at) =>
        char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? char.IsLetterOrDigit(text, at - 1)
        : char.IsLetterOrDigit(text, at)
            || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int start, int at)
    {
        var hasNext = at + 1 < text.Length && IsPart(text, at + 1);
        return text[at] switch
        {
            '\'' or '’' or '-' or '‐' or '‑' => hasNext && IsPart(text, at - 1),
            '.' when IsLetterWithStop(text, start, at) => true,
            '.' or ',' => hasNext && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    /// <summary>Whether a stop follows a single letter in a run of such letters and stops, of two at least.</summary>
    private static bool IsLetterWithStop(string text, int start, int at)
    {
        var isAfterLetter = char.IsLetter(text[at - 1]) && (at - 1 == start || text[at - 2] == '.');
        var isBeforeLetter = at + 2 < text.Length && char.IsLetter(text[at + 1]) && text[at + 2] == '.';
        return isAfterLetter && (isBeforeLetter || at - 1 > start);
    }
}
