namespace ResearchKit.Tests.Claims.Figures;

/// <summary>How figures of different actors stand to each other. None is averaged.</summary>
public class FigureComparisonTests
{
    private static readonly FigureSeries Killed = StudyData.Study.Claims.Figures("killed");
    private static readonly FigureSeries Casualties = StudyData.Study.Claims.Figures("casualties");

    [Fact]
    public void The_spread_on_a_day_is_between_the_last_totals_that_each_actor_had_given()
    {
        var spread = Killed.SpreadOn("2025-01-31").Single(s => s.Proposition.Id == "killed-in-kursk");
        Assert.Equal(("c088", "c091", 2, false), (spread.Lowest.Id, spread.Highest.Id, spread.Actors, spread.CanAllHold));
        Assert.Equal(1000.0 / 300, spread.Factor.AtLeast!.Value, 6);
    }

    [Fact]
    public void One_weeks_losses_are_no_part_of_the_spread_of_totals()
    {
        var totals = Casualties.SpreadOn("2024-12-27").Single(s => s.Basis == FigureBasis.Cumulative);
        Assert.DoesNotContain(totals.Claims, c => c.Id == "c081");
        Assert.Equal(["c076", "c077", "c078"], totals.Claims.Select(c => c.Id).Order());
    }

    [Fact]
    public void A_day_before_any_figure_has_no_spread_and_says_so() =>
        Assert.Equal("No figure of killed had surely been given by 2020-01-01.", Killed.SpreadOn("2020-01-01").WhyEmpty);

    [Fact]
    public void The_spy_agencys_count_of_the_dead_tripled_and_doubled_and_tripled()
    {
        var steps = Killed.By("nis").Growth();
        Assert.Equal(["c152→c088", "c088→c108", "c108→c118"], steps.Select(s => $"{s.Before.Id}→{s.After.Id}"));
        Assert.Equal(["at most 3", "2", "3.33"], steps.Select(s => s.Factor.ToString()));
        Assert.DoesNotContain(steps, s => s.Falls);
    }

    [Fact]
    public void Two_series_are_compared_on_the_days_on_which_both_stood()
    {
        var rows = Casualties.Compare("zelenskyy", "nis");
        Assert.Equal(["2024-12-23", "2025-01-09", "2025-01-13", "2025-02-14", "2025-04-30"], rows.Select(r => r.On.ToString()));
        Assert.Equal(["at least 2.73", "3.64", "1.33", "at least 1.33", "at least 0.85"], rows.Select(r => r.Factor.ToString()));
        Assert.Equal([false, false, false, false, true], rows.Select(r => r.CanBothHold));
    }

    [Fact]
    public void An_actor_without_such_figures_is_refused_with_the_nearest() =>
        Assert.Contains("'nis'", Assert.Throws<ArgumentException>(() => Killed.Compare("niss", "kcna")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(FigureQualifier.AtLeast, 100.0, null, null, "at least 100")]
    [InlineData(FigureQualifier.UpTo, null, null, 100.0, "at most 100")]
    [InlineData(FigureQualifier.Between, 100.0, null, 200.0, "100 to 200")]
    [InlineData(FigureQualifier.About, 100.0, 100.0, 100.0, "100")]
    public void A_figure_reaches_as_far_as_its_qualifier(FigureQualifier qualifier, double? low, double? best, double? high, string range) =>
        Assert.Equal(range, new Figure { Low = low, Best = best, High = high, Unit = "killed", Qualifier = qualifier }.Range.ToString());
}
