using System.Collections.Frozen;

namespace ResearchKit;

/// <summary>Knows which words keep the full stop that follows them.</summary>
internal static class Abbreviations
{
    /// <summary>Before a name, so that no sentence ends.</summary>
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Mx Dr Prof Rev Fr Hon St Messrs Gen Lt Lt.-Gen Lt-Gen Lt.-Col Lt-Col Maj Maj.-Gen Maj-Gen Brig Brig.-Gen Brig-Gen Col "
        + "Capt Cpt Cmdr Adm Sgt Cpl Pvt Sen Rep Gov Pres Amb Supt Insp vs e.g i.e cf viz");

    /// <summary>Before a number, so that no sentence ends there.</summary>
    private static readonly FrozenSet<string> BeforeNumbers = Set("No Nos Art Arts Sec Ch Fig Figs Vol p pp para paras Res approx ca c");

    /// <summary>Anywhere in a sentence, its end included.</summary>
    private static readonly FrozenSet<string> Endings = Set("Inc Ltd Corp Co Bros Jr Sr etc al Ph.D");

    private static readonly FrozenSet<string> Months = Set("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    /// <summary>Words that, with a capital, seldom stand within a sentence.</summary>
    private static readonly FrozenSet<string> SentenceOpeners = Set(
        "The A An This That These Those It Its He She They We You I There Here His Her Their Our But And Or So Yet However Meanwhile "
        + "Moreover Also Although Though While When Where Who What Why How If As At By For From In On To With Without After Before Since "
        + "Until During Both Some Many Most Several Another Other Additional According Earlier Later Last Next Now Then Still Not No "
        + "Yes Such Even Only Just");

    /// <summary>Whether the sentence goes on after a word and its full stop.</summary>
    /// <param name="word">The word, without the last full stop.</param>
    /// <param name="rest">The text after the white space, without quotation marks that open.</param>
    public static bool GoesOn(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        var isNumberNext = rest is [>= '0' and <= '9', ..];
        return Has(Titles, word) || IsInitial(word)
            || (Has(BeforeNumbers, word) && isNumberNext)
            || (Has(Months, word) ? isNumberNext : (Has(Endings, word) || HasInnerStops(word)) && !OpensSentence(rest));
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z' and not 'I'];

    /// <summary>Letters with stops between them: <c>U.S</c>, <c>a.m</c>.</summary>
    private static bool HasInnerStops(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length is >= 3 and <= 9 && word.Length % 2 == 1;
    }

    private static bool OpensSentence(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
        {
            length++;
        }

        return Has(SentenceOpeners, rest[..length]);
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
