using CsCheck;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Tests.Dates;

/// <summary>Dates in words.</summary>
public class EdtfPhraseTests
{
    [Theory]
    [InlineData("2024-10-18", "18 October 2024")]
    [InlineData("2024-10", "October 2024")]
    [InlineData("2024", "2024")]
    [InlineData("0050", "50 CE")]
    [InlineData("0000", "1 BCE")]
    [InlineData("-0043-03-15", "15 March 44 BCE")]
    [InlineData("Y170000002", "the year 170,000,002")]
    [InlineData("Y-17E7", "the year -170,000,000")]
    [InlineData("Y-8E20202~", "about the year Y-8E20202")]
    [InlineData("Y171010000S3", "the year 171,010,000, to 3 significant digits")]
    [InlineData("Y20E2", "2000")]
    [InlineData("1950S2", "some year from 1900 to 1999, estimated 1950")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-28", "winter 2001 (northern hemisphere)")]
    [InlineData("2001-30", "summer 2001 (southern hemisphere)")]
    [InlineData("2001-34", "second quarter of 2001")]
    [InlineData("2001-39", "third four months of 2001")]
    [InlineData("2001-41", "second half of 2001")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985 at 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985 at 23:20:30 UTC")]
    [InlineData("1985-04-12T24:00:00-04", "12 April 1985 at 24:00:00 UTC-04")]
    public void A_date_is_said_as_a_reader_would(string text, string phrase) => AssertSaid(text, phrase);

    [Theory]
    [InlineData("2024-10~", "about October 2024")]
    [InlineData("1984?", "possibly 1984")]
    [InlineData("2004-06-11%", "possibly about 11 June 2004")]
    [InlineData("2001-21~", "about spring 2001")]
    [InlineData("?2004-06-~11", "11 June 2004 (year uncertain, day approximate)")]
    [InlineData("2004-06~-11", "11 June 2004 (year approximate, month approximate)")]
    [InlineData("2004?-21", "spring 2004 (year uncertain)")]
    public void Marks_are_said_before_the_whole_or_after_the_parts(string text, string phrase) => AssertSaid(text, phrase);

    [Theory]
    [InlineData("201X", "some year from 2010 to 2019")]
    [InlineData("XXXX", "some year")]
    [InlineData("-000X", "some year from 10 BCE to 2 BCE")]
    [InlineData("2004-XX", "some month of 2004")]
    [InlineData("1985-04-XX", "some day in April 1985")]
    [InlineData("1985-XX-XX", "some day in 1985")]
    [InlineData("156X-12-25", "25 December of some year from 1560 to 1569")]
    [InlineData("XXXX-12-XX", "some day in December of some year")]
    [InlineData("1984-1X", "October, November or December 1984")]
    [InlineData("1984-0X", "any of January to September 1984")]
    [InlineData("1560-XX-25", "day 25 of some month of 1560")]
    [InlineData("2020-05-X5", "5, 15 or 25 May 2020")]
    [InlineData("2020-05-1X", "any of 10 to 19 May 2020")]
    public void Unspecified_digits_are_said_as_some_or_as_a_choice(string text, string phrase) => AssertSaid(text, phrase);

    [Theory]
    [InlineData("2024-10-08/2024-10-13", "8 to 13 October 2024")]
    [InlineData("2024-09-30/2024-10-02", "30 September to 2 October 2024")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024")]
    [InlineData("2004-06/2004-08", "June to August 2004")]
    [InlineData("2024-10/2025-04", "October 2024 to April 2025")]
    [InlineData("1964/2008", "1964 to 2008")]
    [InlineData("2024-10-18/2024", "18 October 2024 to 2024")]
    [InlineData("2024-10-18/2024-10-18", "18 October 2024")]
    [InlineData("1984~/2004%", "about 1984 to possibly about 2004")]
    [InlineData("2019-05-20/..", "from 20 May 2019, still open")]
    [InlineData("2019-05-20/", "from 20 May 2019, end unknown")]
    [InlineData("../1985", "until 1985, start open")]
    [InlineData("/1985", "until 1985, start unknown")]
    [InlineData("..2004-06-01/2004-06-~20", "from 1 June 2004 or before to 20 June 2004 (day approximate)")]
    [InlineData("2004-06-01/2004-06-20..", "from 1 June 2004 to 20 June 2004 or later")]
    public void An_interval_says_once_what_its_ends_share(string text, string phrase) => AssertSaid(text, phrase);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", "one of 1667, 1668 or 1670 to 1672")]
    [InlineData("{1667,1668,1670..1672}", "all of 1667, 1668 and 1670 to 1672")]
    [InlineData("[..1760-12-03]", "3 December 1760 or earlier")]
    [InlineData("{..1984}", "1984 and earlier")]
    [InlineData("[1760-01,1760-12..]", "one of January 1760 or December 1760 or later")]
    [InlineData("[2020]", "2020")]
    [InlineData("[2024-10-08..2024-10-13]", "one of 8 to 13 October 2024")]
    public void A_set_says_whether_one_or_all_are_meant(string text, string phrase) => AssertSaid(text, phrase);

    [Fact]
    public void Every_date_can_be_said() =>
        EdtfGrammar.Any.Sample(sample => Assert.False(string.IsNullOrWhiteSpace(EdtfDate.Parse(sample.Text).Describe())));

    [Theory]
    [InlineData("text/plain", "1984~ (about 1984)")]
    [InlineData("text/html", "<code>1984~</code> about 1984")]
    public void A_notebook_shows_the_text_and_the_words(string mimeType, string shown) =>
        Assert.Equal(shown, EdtfDate.Parse("1984~").ToDisplayString(mimeType));

    private static void AssertSaid(string text, string phrase) => Assert.Equal(phrase, EdtfDate.Parse(text).Describe());
}
