using System.Text;
using CsCheck;

namespace ResearchKit.Jupyter.Tests.Messages;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("🐱x", 1, 2)]
    [InlineData("a🐱🐱b", 3, 5)]
    [InlineData("abc", 99, 3)]
    [InlineData("abc", -1, 0)]
    public void A_cursor_position_is_found_in_the_string(string text, int codePoints, int index) =>
        Assert.Equal(index, CodePoints.ToUtf16(text, codePoints));

    [Fact]
    public void An_index_within_a_character_counts_as_before_it() => Assert.Equal(1, CodePoints.FromUtf16("a🐱b", 2));

    [Fact]
    public void A_position_goes_there_and_back() => Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Array[0, 12].Sample(runes =>
    {
        var text = string.Concat(runes.Select(rune => new Rune(rune).ToString()));
        for (var position = 0; position <= runes.Length; position++)
        {
            Assert.Equal(position, CodePoints.FromUtf16(text, CodePoints.ToUtf16(text, position)));
        }
    });
}
