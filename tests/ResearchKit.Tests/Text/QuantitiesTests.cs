using System.Globalization;
using CsCheck;

namespace ResearchKit.Tests.Text;

/// <summary>Which numbers stand in a text.</summary>
public class QuantitiesTests
{
    [Theory]
    [InlineData("1,500 soldiers", "1500")]
    [InlineData("1 500 soldiers", "1500")]
    [InlineData("1\u00A0500\u00A0000 soldiers", "1500000")]
    [InlineData("1\u202F500 soldiers", "1500")]
    [InlineData("1,500,000.5 tons", "1500000.5")]
    [InlineData("1.5 million shells", "1500000")]
    [InlineData("$4.2bn and 10k men", "4200000000 10000")]
    [InlineData("$20m for 20m of pipe", "20000000 20")]
    [InlineData("a 12,000-strong force", "12000")]
    [InlineData("a 10,000-member unit and 155mm shells", "10000 155")]
    [InlineData("3-4 thousand, 10 to 12 thousand, 5 or 6 million", "3000 4000 10000 12000 5000000 6000000")]
    [InlineData("between 3 and 4 thousand", "3000 4000")]
    [InlineData("4 men and 3 thousand shells", "4 3000")]
    [InlineData("1,000 to 2,000 or 34%", "1000 2000 34")]
    [InlineData("3 hundred thousand", "300000")]
    [InlineData("2 and a half million", "2500000")]
    public void Numbers_in_digits(string text, string numbers) => AssertNumbers(text, numbers);

    [Theory]
    [InlineData("organized into four brigades", "4")]
    [InlineData("two dozen men, a dozen ships, half a dozen", "24 12 6")]
    [InlineData("about a thousand and some", "1000")]
    [InlineData("one and a half million, half a million", "1500000 500000")]
    [InlineData("twenty-five, twenty five, Ninety", "25 25 90")]
    [InlineData("one hundred and fifty thousand", "150000")]
    [InlineData("a hundred thousand", "100000")]
    [InlineData("two thousand five hundred and six", "2506")]
    [InlineData("three million two hundred thousand and one", "3200001")]
    [InlineData("three to four thousand", "3000 4000")]
    [InlineData("nineteen fifty", "19 50")]
    [InlineData("nineteen hundred", "1900")]
    [InlineData("two thirds of them, one-third", "0.666667 0.333333")]
    [InlineData("a third of the force, a quarter of a million", "0.333333 250000")]
    [InlineData("two, three", "2 3")]
    [InlineData("zero losses", "0")]
    public void Numbers_in_words(string text, string numbers) => AssertNumbers(text, numbers);

    [Theory]
    [InlineData("from Oct. 8 to Oct. 13, on 18 October 2024, June 1, 2024, May 2025")]
    [InlineData("October 8-13, 8 to 13 October, Oct. 8 and 9")]
    [InlineData("on 2024-10-18, in 2024-10, at 23:20 and 10:30:00")]
    [InlineData("the 13th, the first, a second, a third brigade")]
    [InlineData("T-62 tanks, KN-23 missiles, Su34, mid-2022, the Kursk-1 unit")]
    [InlineData("dozens, hundreds of thousands, several thousand, a few, no one")]
    [InlineData("")]
    public void Dates_ordinals_names_and_vague_words_are_no_numbers(string text) => AssertNumbers(text, "");

    [Fact]
    public void A_number_says_where_it_stands()
    {
        const string Text = "some 1,500 men in two dozen ships";
        var numbers = Quantities.NumbersIn(Text);
        Assert.Equal(["1,500", "two dozen"], numbers.Select(number => number.Text));
        Assert.All(numbers, number => Assert.Equal(number.Text, Text.Substring(number.Start, number.Text.Length)));
    }

    [Theory]
    [InlineData("12,000 troops in four brigades", 12000, true)]
    [InlineData("12,000 troops in four brigades", 4, true)]
    [InlineData("12,000 troops in four brigades", 12, false)]
    [InlineData("10-12,000 troops", 10000, true)]
    [InlineData("10-12,000 troops", 10, true)]
    [InlineData("on the 13 200 men", 13200, true)]
    [InlineData("on the 13 200 men", 200, true)]
    [InlineData("two thirds of 4,000", 2, true)]
    [InlineData("from Oct. 8 to Oct. 13", 13, false)]
    [InlineData("no figure", 0, false)]
    [InlineData("1.1 million", 1100000, true)]
    public void A_text_mentions_a_number_in_any_way_it_can_be_read(string text, double value, bool expected) =>
        Assert.Equal(expected, Quantities.Mentions(text, value));

    [Fact]
    public void Every_whole_number_is_found_however_it_is_grouped() =>
        Gen.Select(Gen.Int[0, 2_000_000_000], Gen.OneOf(",", " ", "\u202F", "")).Sample((number, mark) =>
        {
            var written = number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);
            Assert.Equal([number], Quantities.NumbersIn($"about {written} men").Select(found => found.Value));
        });

    [Fact]
    public void Every_number_in_words_is_found() => Gen.Int[0, 999_999_999].Sample(number =>
        Assert.Equal([number], Quantities.NumbersIn($"They had {EnglishNumber.Of(number)} men.").Select(found => found.Value)));

    [Fact]
    public void Any_text_is_read() => Gen.String.Sample(text => Quantities.NumbersIn(text).Count >= 0);

    private static void AssertNumbers(string text, string numbers) => Assert.Equal(
        numbers,
        string.Join(' ', Quantities.NumbersIn(text).Select(number => Math.Round(number.Value, 6).ToString(CultureInfo.InvariantCulture))));
}
