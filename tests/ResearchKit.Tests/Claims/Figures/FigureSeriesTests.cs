namespace ResearchKit.Tests.Claims.Figures;

/// <summary>Figures of one unit.</summary>
public class FigureSeriesTests
{
    [Fact]
    public void Figures_of_a_unit_are_in_order_of_date_without_repeats()
    {
        var troops = StudyData.Study.Claims.Figures("troops");
        Assert.All(troops, c => Assert.Equal("troops", c.Figure!.Unit));
        Assert.Equal(troops.Select(c => c.Date).Order(), troops.Select(c => c.Date));
        Assert.Contains(troops, c => c.Id == "c022");
        Assert.DoesNotContain(troops, c => c.Id == "s002");
    }

    [Fact]
    public void A_unit_that_does_not_occur_is_refused_with_those_that_do()
    {
        var refused = Assert.Throws<ArgumentException>(() => StudyData.Study.Claims.Figures("tanks"));
        Assert.Contains("brigades, captured, casualties, containers", refused.Message, StringComparison.Ordinal);
    }
}
