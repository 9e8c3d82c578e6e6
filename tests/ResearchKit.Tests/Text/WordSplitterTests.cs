using CsCheck;

namespace ResearchKit.Tests.Text;

/// <summary>What a word is.</summary>
public class WordSplitterTests
{
    [Theory]
    [InlineData("Two words, no more.", "Two|words|no|more")]
    [InlineData("a 12,000-strong force of 1.5 million", "a|12,000-strong|force|of|1.5|million")]
    [InlineData("South Korea's spies", "South|Korea's|spies")]
    [InlineData("'quoted' - and dashed–text", "quoted|and|dashed|text")]
    [InlineData("the U.S. and the U.K., at 5 a.m.", "the|U.S.|and|the|U.K.|at|5|a.m.")]
    [InlineData("the end.Next", "the|end|Next")]
    [InlineData("북한 군인 café 🚀", "북한|군인|café")]
    [InlineData("𝒳y 𐐀", "𝒳y|𐐀")]
    public void A_word_is_letters_digits_and_what_joins_them(string text, string words) =>
        Assert.Equal(words, string.Join('|', WordSplitter.Split(text).Select(word => word.Text)));

    [Theory]
    [InlineData("Korea's", "korea")]
    [InlineData("KOREA’S", "korea")]
    [InlineData("Troops", "troops")]
    [InlineData("don't", "don't")]
    public void A_word_is_counted_in_small_letters_without_its_possessive(string text, string form) =>
        Assert.Equal(form, WordSplitter.Split(text).Single().Form);

    [Fact]
    public void Words_stand_where_they_say() => Gen.String.Sample(text =>
    {
        foreach (var word in WordSplitter.Split(text))
        {
            Assert.Equal(word.Text, text[word.Start..word.End]);
        }
    });
}
