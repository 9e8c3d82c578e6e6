namespace ResearchKit.Tests.Charts.ReportLag;

/// <summary>How long after events they were first said, as a chart.</summary>
public class ReportLagChartTests
{
    [Fact]
    public void Every_reported_event_has_a_row_and_the_others_are_counted()
    {
        var lags = StudyData.Study.Events.ReportLags(StudyData.Study.Claims);
        var chart = lags.Chart();
        var hovers = chart.Hovers();
        Assert.All(lags.Reported(), l => Assert.Contains(hovers, h => h.StartsWith($"{l.Event.Id}: ", StringComparison.Ordinal) && h.Contains($"first said after {l.Days}", StringComparison.Ordinal)));
        Assert.Contains($"Not drawn: {lags.Unreported().Count} events that no claim on record asserts.", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_the_limit_are_counted()
    {
        var chart = StudyData.Study.Events.ReportLags(StudyData.Study.Claims).Chart(new() { MaxRows = 3 });
        Assert.Equal(3, chart.Hovers().Count);
        Assert.Matches("Left out: the last \\d+ events of the table; the option MaxRows", chart.Summary);
    }

    [Theory]
    [InlineData(-30, 300)]
    [InlineData(0, 0)]
    [InlineData(5, 20000)]
    public void The_scale_keeps_the_order_of_days_and_has_nought_in_it(double least, double most)
    {
        var scale = LagScale.Around(least, most, 100, 500);
        var days = new[] { least, 0, (least + most) / 2, most }.Order().Select(scale.X).ToList();
        Assert.Equal(days.Order(), days);
        Assert.Contains(0, scale.Ticks);
        Assert.All(scale.Ticks, t => Assert.InRange(scale.X(t), 100, 500.001));
    }

    [Fact]
    public void An_empty_selection_says_why_nothing_is_drawn()
    {
        var chart = StudyData.Study.Events.Between("1990", "1991").ReportLags(StudyData.Study.Claims).Chart();
        Assert.Contains("Nothing to draw: no event is in the selection.", string.Join(' ', chart.Texts()), StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", chart.Json, StringComparison.Ordinal);
    }
}
