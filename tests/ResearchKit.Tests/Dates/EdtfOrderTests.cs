using NodaTime;

namespace ResearchKit.Tests.Dates;

/// <summary>How dates compare.</summary>
public class EdtfOrderTests
{
    [Fact]
    public void Dates_are_in_order_of_their_earliest_day_then_of_their_latest()
    {
        string[] inOrder = ["../1990", "Y-17E7", "-0044", "1984-01-01", "1984-01", "1984", "1984~", "1984-02", "1984-02/..", "Y17E7"];
        var shuffled = inOrder.Reverse().Select(EdtfDate.Parse).Order();
        Assert.Equal(inOrder, shuffled.Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("2024-10-18", true)]
    [InlineData("2024-09-30", false)]
    [InlineData("2024-09-30/2024-10-01", true)]
    [InlineData("2025-04-30", true)]
    [InlineData("2025-05", false)]
    [InlineData("2024", true)]
    [InlineData("2023/..", true)]
    [InlineData("2023/", true)]
    [InlineData("../2024-09", false)]
    [InlineData("2025-21", true)]
    [InlineData("Y170000002", false)]
    public void A_date_lies_between_two_where_a_day_that_it_can_mean_does(string text, bool expected) =>
        Assert.Equal(expected, EdtfDate.Parse(text).Overlaps("2024-10", "2025-04"));

    [Fact]
    public void An_open_end_reaches_without_limit()
    {
        Assert.True(EdtfDate.Parse("Y170000002").Overlaps("2024/.."));
        Assert.True(EdtfDate.Parse("2024").Overlaps("../2024-01", "2030"));
        Assert.False(EdtfDate.Parse("2023").Overlaps("2024/.."));
    }

    [Fact]
    public void A_date_contains_what_lies_within_its_bounds()
    {
        EdtfDate october = "2024-10";
        Assert.True(october.Contains("2024-10-08/2024-10-13"));
        Assert.False(october.Contains("2024-10-08/.."));
        Assert.True(october.Contains(new LocalDate(2024, 10, 31)));
        Assert.False(october.Contains(new LocalDate(2024, 11, 1)));
    }

    [Fact]
    public void Dates_are_equal_by_their_text()
    {
        Assert.Equal(EdtfDate.Parse("2024-10"), EdtfDate.Parse("2024-10"));
        Assert.True(EdtfDate.Parse("2024-10") == "2024-10");
        Assert.NotEqual(EdtfDate.Parse("2024"), EdtfDate.Parse("2024-01-01/2024-12-31"));
        Assert.Equal("2024-10-18", EdtfDate.On(new LocalDate(2024, 10, 18)).ToString());
    }

    [Theory]
    [InlineData("2024-10-15", "2024-10", false, false, true, true)]
    [InlineData("2024-11-01", "2024-10", false, true, false, true)]
    [InlineData("2024-09-30", "2024-10", true, false, true, false)]
    [InlineData("2024-10", "2024-10", false, false, true, true)]
    [InlineData("2024-10~", "2024-10", false, false, true, true)]
    [InlineData("2024", "2025", true, false, true, false)]
    [InlineData("2024", "2024-10", false, false, false, false)]
    [InlineData("2024-09-28/2024-10-03", "2024-10", false, false, true, false)]
    [InlineData("2024-10-28/2024-11-03", "2024-10", false, false, false, true)]
    [InlineData("2024-11/..", "2024-10", false, true, false, true)]
    [InlineData("../2024-09", "2024-10", true, false, true, false)]
    [InlineData("2024-10-15/", "2024-10", false, false, false, true)]
    [InlineData("2024", "../2024-10", false, false, false, true)]
    [InlineData("2024", "2024-10/..", false, false, true, false)]
    [InlineData("[2024-09,2024-10]", "2024-11~", true, false, true, false)]
    public void An_operator_holds_a_date_against_the_whole_of_a_coarse_one(string left, string right, bool before, bool after, bool atMost, bool atLeast)
    {
        EdtfDate date = left;
        bool[] found = [date < right, date > right, date <= right, date >= right];
        Assert.Equal([before, after, atMost, atLeast], found);
    }

    [Fact]
    public void A_date_that_is_missing_is_on_neither_side_of_any()
    {
        EdtfDate? none = null;
        EdtfDate some = "2024";
        bool[] found = [none < some, some > none, none <= some, some >= none];
        Assert.DoesNotContain(true, found);
    }

    [Fact]
    public void Claims_after_a_month_are_those_of_later_months()
    {
        var claims = StudyData.Study.Claims;
        Assert.DoesNotContain(claims.Where(c => c.Date > "2024-10"), c => c.Date.Earliest < new LocalDate(2024, 11, 1));
        Assert.Equal(claims.Where(c => c.Date >= "2024-11").Count, claims.Where(c => c.Date > "2024-10").Count);
    }
}
