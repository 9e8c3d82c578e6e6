using System.Collections.Frozen;

namespace ResearchKit;

public sealed partial class Corpus
{
    /// <summary>Every place at which a keyword occurs, with the words around it.</summary>
    /// <param name="keyword">
    /// A word or several words that follow one another. Case does not matter; <c>*</c> before or after a word stands for any
    /// letters, <c>soldier*</c>; a possessive ending is ignored.
    /// </param>
    /// <param name="window">How many words to show at either side, within the paragraph.</param>
    /// <exception cref="ArgumentException">The keyword has no word, or a <c>*</c> within one.</exception>
    public Concordance Concordance(string keyword, int window = 6) => ResearchKit.Concordance.Of(this, keyword, window);

    /// <summary>How often each word occurs, for each kind of text by itself.</summary>
    /// <param name="except">Words in small letters to leave out, such as <see cref="StopWords.English"/>.</param>
    public WordFrequencies WordFrequencies(IReadOnlySet<string>? except = null) =>
        ResearchKit.WordFrequencies.Of(this, except ?? FrozenSet<string>.Empty);
}
