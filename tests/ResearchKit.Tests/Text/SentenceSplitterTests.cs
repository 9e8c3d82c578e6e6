using CsCheck;

namespace ResearchKit.Tests.Text;

/// <summary>Where sentences end.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("They left. He stayed.", "They left.|He stayed.")]
    [InlineData("Is it so? No! It is not…  Perhaps.", "Is it so?|No!|It is not…|Perhaps.")]
    [InlineData("One sentence without an end", "One sentence without an end")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    [InlineData("He said: \"They came.\" Then he left.", "He said: \"They came.\"|Then he left.")]
    [InlineData("“Why?” he asked. “Because.”", "“Why?” he asked.|“Because.”")]
    [InlineData("(They came.) He left.", "(They came.)|He left.")]
    [InlineData("It came in 2024. 200 men left.", "It came in 2024.|200 men left.")]
    [InlineData("First line\nand the same sentence.\nNext.", "First line\nand the same sentence.|Next.")]
    public void A_sentence_ends_with_its_mark_and_what_closes_after_it(string text, string sentences) => AssertSplit(text, sentences);

    [Theory]
    [InlineData("Ships left from Oct. 8 to Oct. 13. Additional troops followed.", "Ships left from Oct. 8 to Oct. 13.|Additional troops followed.")]
    [InlineData("It was Oct. The ships left.", "It was Oct.|The ships left.")]
    [InlineData("It spoke with the U.S. and South Korea.", "It spoke with the U.S. and South Korea.")]
    [InlineData("The U.S. Army came.", "The U.S. Army came.")]
    [InlineData("They met in the U.S. The talks failed.", "They met in the U.S.|The talks failed.")]
    [InlineData("Mr. Kim met Gen. Cha and Lt.-Gen. Ri.", "Mr. Kim met Gen. Cha and Lt.-Gen. Ri.")]
    [InlineData("J. Smith and Kim J. Un spoke.", "J. Smith and Kim J. Un spoke.")]
    [InlineData("See No. 5 and Art. 4 of it.", "See No. 5 and Art. 4 of it.")]
    [InlineData("Did it? No. They denied it.", "Did it?|No.|They denied it.")]
    [InlineData("It cost 1.5 million. More came.", "It cost 1.5 million.|More came.")]
    [InlineData("It began at 5 a.m. Moscow time.", "It began at 5 a.m. Moscow time.")]
    [InlineData("Rockets by Acme Inc. However, none flew.", "Rockets by Acme Inc.|However, none flew.")]
    [InlineData("1. Russia denied it.", "1. Russia denied it.")]
    [InlineData("So said Putin and I. Nobody else did.", "So said Putin and I.|Nobody else did.")]
    public void A_stop_that_belongs_to_a_word_ends_no_sentence(string text, string sentences) => AssertSplit(text, sentences);

    [Theory]
    [InlineData("러시아는 부인했다. 북한도 부인했다.", "러시아는 부인했다.|북한도 부인했다.")]
    [InlineData("彼は来た。彼女も来た。", "彼は来た。|彼女も来た。")]
    [InlineData("Россия отрицала. КНДР тоже.", "Россия отрицала.|КНДР тоже.")]
    public void Other_scripts_end_their_sentences_too(string text, string sentences) => AssertSplit(text, sentences);

    [Fact]
    public void No_letter_is_lost() => Gen.String.Sample(text =>
    {
        static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        Assert.Equal(Letters(text), Letters(string.Concat(SentenceSplitter.Split(text))));
    });

    private static void AssertSplit(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text)));
}
