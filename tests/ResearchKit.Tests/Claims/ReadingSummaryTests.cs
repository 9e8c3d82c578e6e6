namespace ResearchKit.Tests.Claims;

/// <summary>The second reading, which was not blind.</summary>
public class ReadingSummaryTests
{
    [Fact]
    public void It_counts_every_claim_once_and_then_by_field()
    {
        var (readings, summary) = (StudyData.Study.SecondReading, StudyData.Study.SecondReading.Summary());
        Assert.Equal(new ReadingCount(null, readings.Count(r => r.Outcome == ReadingOutcome.Same), readings.Count(r => r.Outcome == ReadingOutcome.Noted), 13), summary[0]);
        Assert.All(summary, row => Assert.Equal(readings.Count, row.Same + row.Noted + row.Differs));
        Assert.Equal(readings.SelectMany(r => r.Fields).Distinct().Order(), summary.Select(row => row.Field).OfType<string>().Order());
    }

    [Fact]
    public void It_is_never_called_agreement() =>
        Assert.DoesNotContain("agreement", StudyData.Study.SecondReading.Summary().ToString(), StringComparison.OrdinalIgnoreCase);
}
