namespace ResearchKit.Tests.Events;

/// <summary>How long after an event it was first said.</summary>
public class ReportLagsTests
{
    private static readonly ReportLags Lags = StudyData.Study.Events.ReportLags(StudyData.Study.Claims);

    [Theory]
    [InlineData("e011", "1 day", "ukr_intel")]
    [InlineData("e013", "5 to 10 days", "nis")]
    [InlineData("e042", "2 days", "zelenskyy")]
    [InlineData("e040", "0 to 1 days", "nis")]
    public void The_lag_and_the_first_reporter_are_as_the_tables_have_them(string happening, string days, string reporter)
    {
        var lag = Lags.Single(l => l.Event.Id == happening);
        Assert.Equal((days, reporter), (lag.Days.ToString(), Assert.Single(lag.Reporters).Id));
    }

    [Fact]
    public void Later_statements_on_the_same_are_shown_and_are_not_the_first() =>
        Assert.Equal(["c084", "c085", "c086"], Lags.Single(l => l.Event.Id == "e042").Claims.Select(c => c.Id));

    [Fact]
    public void Every_event_has_a_row_once_whether_reported_or_not()
    {
        Assert.Equal(StudyData.Study.Events.WithoutRepeats().Count, Lags.Count);
        Assert.Equal(Lags.Count, Lags.Reported().Count + Lags.Unreported().Count);
    }

    [Fact]
    public void Which_claims_are_about_an_event_can_be_said() =>
        Assert.Equal("c001", StudyData.Study.Events.ReportLags(StudyData.Study.Claims, (e, c) => e.Id == "e003" && c.Id == "c001").Reported() is [var one] ? one.First!.Claim.Id : "");

    [Fact]
    public void No_events_give_an_empty_table_with_the_reason() =>
        Assert.Equal(".Where(e => e.Id == \"x\") leaves none of 70 rows.", StudyData.Study.Events.Where(e => e.Id == "x").ReportLags(StudyData.Study.Claims).WhyEmpty);
}
