namespace ResearchKit.Tests.Tables;

/// <summary>Periods that are open on a side.</summary>
public class DateWindowTests
{
    private static readonly Study Study = StudyData.Study;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    public void No_date_is_no_bound(string? open)
    {
        Assert.Equal(Study.Claims.Where(c => c.Date.Latest >= new NodaTime.LocalDate(2024, 11, 1)).Count, Study.Claims.Between("2024-11", open).Count);
        Assert.Equal(Study.Events.Where(e => e.Date.Earliest <= new NodaTime.LocalDate(2024, 10, 31)).Count, Study.Events.Between(open, "2024-10").Count);
        Assert.Equal(Study.Claims.Count, Study.Claims.Between(open, open).Count);
    }

    [Fact]
    public void An_open_side_is_written_as_it_was_called() => Assert.Contains(
        ".Between(\"2124\", null) leaves none", Study.Claims.Between("2124", null).ToString(), StringComparison.Ordinal);
}
