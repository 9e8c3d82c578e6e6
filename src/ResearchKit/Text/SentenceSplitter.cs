using System.Globalization;

namespace ResearchKit;

/// <summary>Splits English text into sentences, always the same way.</summary>
/// <remarks>
/// <para>
/// A sentence ends after <c>.</c>, <c>!</c>, <c>?</c> or <c>…</c>, with the quotation marks and brackets that close after
/// it, where white space follows and then anything but a small letter or the text's end. A full stop does not end it:
/// </para>
/// <list type="bullet">
/// <item>after a title (<c>Mr.</c>, <c>Gen.</c>), and after a number's word (<c>No.</c>, <c>Art.</c>) before a digit;</item>
/// <item>after a single capital (<c>J. Smith</c>), but <c>I</c>;</item>
/// <item>
/// after letters with stops (<c>U.S.</c>, <c>a.m.</c>), a month (<c>Oct.</c>) or a firm's ending (<c>Inc.</c>), unless the next
/// word opens sentences (<c>The</c>, <c>However</c> …), or a capital follows a month's stop;
/// </item>
/// <item>within a number (<c>1.5</c>) or after one that begins the text, as in a list.</item>
/// </list>
/// <para><c>。</c>, <c>！</c> and <c>？</c> end a sentence whatever follows.</para>
/// </remarks>
public static class SentenceSplitter
{
    private const string Closers = "\"'”’»)]}";
    private const string Openers = "\"'“‘«([{¿¡";

    /// <summary>The sentences of a text, verbatim, without the white space between them.</summary>
    public static IEnumerable<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsAt(text, start, i) is not { } end)
            {
                continue;
            }

            yield return text[start..end].Trim();
            start = i = end;
            i--;
        }

        if (text.AsSpan(start).Trim() is { IsEmpty: false } rest)
        {
            yield return rest.ToString();
        }
    }

    /// <summary>Where the sentence ends whose last mark may stand at a place; null where it goes on.</summary>
    private static int? EndsAt(string text, int start, int at)
    {
        if (text[at] is '。' or '！' or '？')
        {
            return SkipAll(text, at + 1, Closers);
        }

        if (text[at] is not ('.' or '!' or '?' or '…'))
        {
            return null;
        }

        var end = SkipAll(text, at + 1, ".!?…" + Closers);
        var next = SkipSpace(text, end);
        return next == text.Length || (next > end && Opens(text, next) && !GoesOn(text, start, at, next)) ? end : null;
    }

    /// <summary>Whether what stands there may open a sentence: anything but a small letter.</summary>
    private static bool Opens(string text, int at)
    {
        at = SkipAll(text, at, Openers);
        return at < text.Length && CharUnicodeInfo.GetUnicodeCategory(text, at) != UnicodeCategory.LowercaseLetter;
    }

    /// <summary>Whether a full stop belongs to the word before it, and the sentence goes on.</summary>
    private static bool GoesOn(string text, int start, int at, int next)
    {
        if (text[at] != '.')
        {
            return false;
        }

        var word = WordBefore(text, start, at);
        var opening = text.AsSpan(SkipAll(text, next, Openers));
        return Abbreviations.GoesOn(word, opening) || IsListNumber(text.AsSpan(start, at - start));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int at)
    {
        var first = at;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '-'))
        {
            first--;
        }

        return text.AsSpan(first, at - first);
    }

    private static bool IsListNumber(ReadOnlySpan<char> before) =>
        before.Trim() is { IsEmpty: false, Length: <= 3 } number && !number.ContainsAnyExceptInRange('0', '9');

    private static int SkipAll(string text, int at, string characters)
    {
        while (at < text.Length && characters.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
