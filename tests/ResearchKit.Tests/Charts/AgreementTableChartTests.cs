using System.Xml.Linq;

namespace ResearchKit.Tests.Charts;

/// <summary>Measures of agreement as a chart.</summary>
public class AgreementTableChartTests
{
    private static readonly CodedVariable Some = Agreement.Of<int>([1, 2, 3, 3, 2, 1, 4, 1, 2], [1, 2, 3, 3, 2, 2, 4, 1, 2]).Named("severity");

    [Fact]
    public void Every_measure_is_in_the_picture_with_its_value()
    {
        var texts = Texts(AgreementTable.Of(Some.Percentage(), Some.Kappa(KappaWeights.Linear), Some.Alpha(Scale.Ordinal)).Chart());
        Assert.Contains("Cohen's κ (linear weights)", texts);
        Assert.Contains("Krippendorff's α (ordinal)", texts);
        Assert.Contains("0.889", texts);
    }

    [Fact]
    public void A_measure_without_a_value_says_why_in_its_row()
    {
        var same = Agreement.Of<string>(["yes", "yes"], ["yes", "yes"]);
        var chart = AgreementTable.Of(same.Alpha(), same.Percentage()).Chart();
        Assert.Contains(Texts(chart), text => text.StartsWith("all 4 judgements are 'yes'", StringComparison.Ordinal));
        Assert.Contains("Without a value: Krippendorff's α (nominal)", chart.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", chart.Svg + chart.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_without_an_interval_says_why_it_has_none()
    {
        var same = Agreement.Of<string>(["yes", "no", "no"], ["yes", "no", "no"]).Alpha();
        var few = Some.Alpha(Scale.Ordinal) with { Interval = null, Note = "No interval: 1,200 of 2,000 samples of the units have no value." };
        var summary = AgreementTable.Of(same, few).Chart().Summary;
        Assert.Contains("Without an interval: 1, since no disagreement was observed", summary, StringComparison.Ordinal);
        Assert.Contains("Without an interval: Krippendorff's α (ordinal). No interval: 1,200 of 2,000", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_below_zero_and_its_interval_stay_on_the_axis()
    {
        var apart = Agreement.Of<string>(["a", "b", "a", "b", "a"], ["b", "a", "b", "a", "a"]);
        var layout = AgreementLayout.Of(AgreementTable.Of(apart.Kappa()), new());
        Assert.True(layout.Least <= -0.6);
        Assert.Equal(layout.AxisLeft, layout.X(-3));
    }

    [Fact]
    public void An_empty_table_says_so() => Assert.Contains("no measure is in the table", AgreementTable.Of().Chart().Summary, StringComparison.Ordinal);

    private static List<string> Texts(StudyChart chart) => [.. XDocument.Parse(chart.Svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
