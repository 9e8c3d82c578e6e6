using System.Xml.Linq;
using ResearchKit.Tests.Claims;

namespace ResearchKit.Tests.Charts.Figures;

/// <summary>Figures over time as a chart.</summary>
public class FigureChartTests
{
    [Theory]
    [InlineData("troops", false)]
    [InlineData("troops", true)]
    [InlineData("killed", false)]
    [InlineData("casualties", false)]
    [InlineData("shells", false)]
    public void Every_figure_is_a_mark_with_its_claim(string unit, bool logarithmic)
    {
        var figures = StudyData.Study.Claims.Figures(unit);
        var chart = figures.Chart(new() { Logarithmic = logarithmic });
        var titles = XDocument.Parse(chart.Svg).Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value).ToList();
        Assert.All(figures, c => Assert.Contains(titles, t => t.StartsWith($"{c.Id}: ", StringComparison.Ordinal)));
        Assert.DoesNotContain("NaN", chart.Svg, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"scatter\"", chart.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_tells_how_many_by_whom_and_how_far_apart()
    {
        Claim[] claims =
        [
            SmallClaim.Of("a", "2024-10-01", "Alpha", Stance.Asserts, new Figure { Unit = "troops", Low = 1000, Qualifier = FigureQualifier.MoreThan }),
            SmallClaim.Of("b", "2024-10-05", "Beta", Stance.Asserts, new Figure { Unit = "troops", Low = 11000, High = 12000, Qualifier = FigureQualifier.Between }),
        ];
        var summary = claims.Figures("troops").Chart().Summary;
        Assert.StartsWith("2 figures of troops, 1 Oct 2024 to 5 Oct 2024. 2 totals so far. Given by 2 actors: Alpha (1); Beta (1). ", summary, StringComparison.Ordinal);
        Assert.Contains("Lowest: more than 1,000 troops (Alpha, 1 Oct 2024). Highest: between 11,000 and 12,000 troops (Beta, 5 Oct 2024). The numbers are 11,000 apart.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_joins_totals_of_one_actor_and_never_a_figure_for_a_period()
    {
        Figure Killed(double number) => new() { Unit = "killed", Low = number, Best = number, High = number };
        var (first, second) = (SmallClaim.Of("a", "2024-12-01", "Alpha", Stance.Asserts, Killed(100)), SmallClaim.Of("b", "2025-01-01", "Alpha", Stance.Asserts, Killed(300)));
        var week = SmallClaim.Of("c", "2024-12-20", "Alpha", Stance.Asserts, Killed(50)) with { EventDate = EdtfDate.Parse("2024-12-10/2024-12-16") };
        Assert.Contains("totals of one actor, of one thing", new[] { first, second, week }.Figures("killed").Chart().Texts());
        var apart = new[] { first, week }.Figures("killed").Chart().Texts();
        Assert.DoesNotContain("totals of one actor, of one thing", apart);
        Assert.Contains("for the days under the bar", apart);
    }

    [Fact]
    public void Bands_beyond_the_limit_are_counted()
    {
        var troops = StudyData.Study.Claims.Figures("troops");
        Assert.Contains("Left out: ", troops.Chart(new() { MaxBands = 3 }).Summary, StringComparison.Ordinal);
        Assert.Equal(3, FigureLayout.Of(troops, new() { MaxBands = 3 }).Bands.Count);
        Assert.DoesNotContain("Left out: ", troops.Chart().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_selection_says_why_nothing_is_drawn()
    {
        var chart = Array.Empty<Claim>().Figures("troops").Chart();
        Assert.Contains("no claim in the selection gives a figure of troops", XDocument.Parse(chart.Svg).Root!.Value, StringComparison.Ordinal);
        Assert.Contains("no claim in the selection", chart.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_lane_is_of_one_actor_one_sentence_and_one_basis_below_a_head_that_says_which()
    {
        var chart = StudyData.Study.Claims.Figures("troops");
        var layout = FigureLayout.Of(chart, new());
        Assert.All(layout.Bands, band => Assert.All(band.Lanes.SelectMany(lane => lane.Marks), mark =>
            Assert.Equal((band.Proposition.Id, band.Basis), (mark.Point.Claim.Proposition.Id, mark.Point.Claim.FigureBasis!.Value))));
        Assert.All(layout.Lanes, lane => Assert.Single(lane.Marks.Select(mark => mark.Point.Claim.Actor.Id).Distinct()));
        Assert.Equal(layout.Bands.Count, layout.Bands.Select(band => (band.Proposition.Id, band.Basis)).Distinct().Count());
        Assert.All(layout.Bands, band => Assert.Contains(band.Name, chart.Chart().Texts()));
    }

    [Fact]
    public void A_number_that_stands_alone_has_no_scale_and_a_band_of_several_has_its_own()
    {
        Figure Troops(double number) => new() { Unit = "troops", Low = number, Best = number, High = number };
        var alone = SmallClaim.Of("a", "2024-12-01", "Alpha", Stance.Asserts, Troops(7)) with { Proposition = new() { Id = "q", Label = "q", Text = "So it is.", Topic = "t" } };
        Claim[] claims = [alone, SmallClaim.Of("b", "2024-12-02", "Alpha", Stance.Asserts, Troops(300)), SmallClaim.Of("c", "2024-12-03", "Beta", Stance.Asserts, Troops(900))];
        var texts = claims.Figures("troops").Chart().Texts();
        Assert.Equal(["q: total so far", "p: total so far"], texts.Where(t => t.EndsWith("so far", StringComparison.Ordinal)));
        Assert.Equal(2, texts.Count(t => t == "1,000"));
        Assert.DoesNotContain("10", texts);
    }
}
