using NodaTime;
using NodaTime.Text;

namespace ResearchKit.Tests.Dates;

/// <summary>The first and the last day that a date can mean.</summary>
public class EdtfBoundsTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("-9998", "-9998-01-01", "-9998-12-31")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1984~", "1984-01-01", "1984-12-31")]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11")]
    public void A_date_means_the_days_of_its_unit_whatever_its_marks(string text, string first, string last) =>
        AssertBounds(text, first, last);

    [Theory]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("-20XX", "-2099-01-01", "-2000-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("1XX3", "1003-01-01", "1993-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1560-X2", "1560-02-01", "1560-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1985-0X-31", "1985-01-31", "1985-08-31")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("200X-02-29", "2000-02-29", "2008-02-29")]
    [InlineData("-200X-02-29", "-2008-02-29", "-2000-02-29")]
    [InlineData("2020-05-X5", "2020-05-05", "2020-05-25")]
    [InlineData("192X-33", "1920-01-01", "1929-03-31")]
    public void Unspecified_digits_leave_room(string text, string first, string last) => AssertBounds(text, first, last);

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-28", "2001-12-01", "2002-02-28")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    public void Parts_of_the_year_are_whole_months(string text, string first, string last) => AssertBounds(text, first, last);

    [Theory]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("1950S4", "1950-01-01", "1950-12-31")]
    [InlineData("-1859S2", "-1899-01-01", "-1800-12-31")]
    [InlineData("0050S1", "0050-01-01", "0059-12-31")]
    [InlineData("Y20E2", "2000-01-01", "2000-12-31")]
    [InlineData("Y170000002", null, null)]
    [InlineData("Y-17E7", null, null)]
    public void Significant_digits_leave_room_and_far_years_have_no_calendar(string text, string? first, string? last) =>
        AssertBounds(text, first, last);

    [Theory]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04-12/", "1985-04-12", null)]
    [InlineData("../1985", null, "1985-12-31")]
    [InlineData("/1985", null, "1985-12-31")]
    [InlineData("..2004-06-01/2004-06-20", null, "2004-06-20")]
    [InlineData("2004-06-01/2004-06-20..", "2004-06-01", null)]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", null, "1760-12-03")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", null)]
    [InlineData("{1961-12,1960}", "1960-01-01", "1961-12-31")]
    public void Intervals_and_sets_reach_from_the_first_to_the_last_of_their_parts(string text, string? first, string? last) =>
        AssertBounds(text, first, last);

    [Theory]
    [InlineData("2024-02", 29L)]
    [InlineData("2024-10-08/2024-10-13", 6L)]
    [InlineData("Y170000000", 366L)]
    [InlineData("2024/..", null)]
    [InlineData("/2024", null)]
    public void The_duration_counts_both_its_ends(string text, long? days) => Assert.Equal(days, EdtfDate.Parse(text).DurationDays);

    [Fact]
    public void Significant_digits_of_far_years_count_from_the_left()
    {
        Assert.True(EdtfDate.Parse("Y171010000S3").Contains("Y171999999"));
        Assert.False(EdtfDate.Parse("Y171010000S3").Contains("Y172000000"));
        Assert.True(EdtfDate.Parse("Y3388E2S3").Contains("Y338000"));
        Assert.False(EdtfDate.Parse("Y3388E2S3").Contains("Y339000"));
    }

    [Theory]
    [InlineData("Y9E18S1")]
    [InlineData("Y99999999999999999999999999999")]
    [InlineData("Y-8E20202")]
    [InlineData("Y1E99999999999999")]
    public void A_year_beyond_64_bits_is_read_without_a_number(string text)
    {
        var date = EdtfDate.Parse(text);
        Assert.Null(date.Year!.Value.Value);
        Assert.Null(date.Earliest);
    }

    private static void AssertBounds(string text, string? first, string? last)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(Day(first), date.Earliest);
        Assert.Equal(Day(last), date.Latest);
    }

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
