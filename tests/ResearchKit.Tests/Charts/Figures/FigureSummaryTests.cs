namespace ResearchKit.Tests.Charts.Figures;

/// <summary>What a chart of figures says in words.</summary>
public class FigureSummaryTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims.WithoutRepeats();

    [Fact]
    public void Figures_are_compared_only_on_one_sentence_of_one_basis_for_one_period()
    {
        var summary = Claims.Figures("killed").Chart().Summary;
        Assert.Contains("On “Killed in the Kursk deployment”, total so far, 7 figures: from at least 100 killed", summary, StringComparison.Ordinal);
        Assert.Contains("to 2,667 (computed) killed", summary, StringComparison.Ordinal);
        Assert.Contains("for different periods are not compared", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Lowest", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("for a period, 2 figures", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_several_sentences_says_so_and_one_of_a_single_thing_compares_its_ends()
    {
        Assert.Contains("Each of the 4 bands is one sentence and one basis", Claims.Figures("killed").Chart().Summary, StringComparison.Ordinal);
        var planned = Claims.About("planned-10000-12000").Figures("troops").Chart().Summary;
        Assert.Contains("Lowest: 10,000 troops", planned, StringComparison.Ordinal);
        Assert.DoesNotContain("bands", planned, StringComparison.Ordinal);
    }
}
