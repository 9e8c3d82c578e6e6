namespace ResearchKit.Tests.Claims.Figures;

/// <summary>What a figure counts up, and what may stand on one line.</summary>
public class FigureBasisTests
{
    [Theory]
    [InlineData("c081", FigureBasis.ForPeriod)]
    [InlineData("c077", FigureBasis.Cumulative)]
    [InlineData("c061", FigureBasis.Level)]
    public void The_data_say_what_a_figure_counts_up(string claim, FigureBasis basis) =>
        Assert.Equal(basis, StudyData.Study.Claims[claim].FigureBasis);

    [Fact]
    public void Every_figure_of_the_study_has_its_basis_coded_and_nothing_else_has() =>
        Assert.All(StudyData.Study.Claims, c => Assert.Equal(c.Figure is null, c.FigureBasis is null || c.Figure!.Basis is null));

    [Fact]
    public void Where_nothing_is_coded_a_figure_is_of_the_period_that_the_claim_names_or_else_a_total()
    {
        var claim = SmallClaim.Of("c1", "2024-10-01", "a", Stance.Asserts, new Figure { Best = 5, Unit = "killed" });
        Assert.Equal(FigureBasis.Cumulative, claim.FigureBasis);
        Assert.Equal(FigureBasis.ForPeriod, (claim with { EventDate = "2024-09" }).FigureBasis);
    }

    [Theory]
    [InlineData("killed")]
    [InlineData("casualties")]
    [InlineData("troops")]
    [InlineData("shells")]
    public void A_line_is_of_one_actor_one_proposition_and_one_basis_and_no_figure_is_lost(string unit)
    {
        var series = StudyData.Study.Claims.Figures(unit);
        Assert.All(series.Lines, line => Assert.Single(line.Claims.Select(c => (c.Actor.Id, c.Proposition.Id, c.FigureBasis)).Distinct()));
        Assert.Equal(series.Select(c => c.Id).Order(), series.Lines.SelectMany(l => l.Claims).Select(c => c.Id).Order());
    }

    [Fact]
    public void Two_ceremonies_are_not_read_as_growth() =>
        Assert.DoesNotContain(StudyData.Study.Claims.Figures("killed").Growth(), s => s.Line.Actor.Id == "kcna");
}
