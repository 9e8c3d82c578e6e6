using ResearchKit.Tests.Claims;

namespace ResearchKit.Tests.Charts.AttributionChain;

/// <summary>From whom claims come, as a chart.</summary>
public class AttributionChainTests
{
    [Fact]
    public void Every_node_is_a_box_with_the_claims_that_go_through_it()
    {
        var attribution = StudyData.Study.Claims.Attribution("troops-sent");
        var hovers = attribution.Chart().Hovers();
        Assert.All(attribution.Nodes, n => Assert.Contains(hovers, h => h.StartsWith($"{n.Name}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_cites_stands_between_the_page_and_the_origin()
    {
        var chart = StudyData.Study.Claims.Attribution("planned-10000-12000").Chart();
        Assert.Equal(["published by", "from the agency", "passed on by", "whose word it is"], chart.Texts().Where(t => t.EndsWith(" by", StringComparison.Ordinal) || t.EndsWith("agency", StringComparison.Ordinal) || t.StartsWith("whose", StringComparison.Ordinal)));
        Assert.Contains("Volodymyr Zelenskyy has it from Ukraine, unnamed intelligence", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_several_actors_has_a_column_a_step()
    {
        var (a, b, c) = (Actor("a"), Actor("b"), Actor("c"));
        var claim = SmallClaim.Of("x", "2024-10-01", "a", Stance.Asserts) with { Actor = a };
        var chart = new[] { claim with { Evidence = claim.Evidence with { Chain = [b, c] } } }.Attribution().Chart();
        Assert.Equal(2, chart.Texts().Count(t => t == "passed on by"));
    }

    [Fact]
    public void No_line_runs_through_a_box_that_it_does_not_join()
    {
        foreach (var proposition in StudyData.Study.Propositions)
        {
            var layout = ChainLayout.Of(ChainSteps.Of(StudyData.Study.Claims.Attribution(proposition.Id), 30), new(), null);
            Assert.All(layout.Routes, route => Assert.All(route.Points.Zip(route.Points.Skip(1)), leg => Assert.All(
                layout.Boxes.Where(box => box.Key != route.Edge.Source && box.Key != route.Edge.Target), box => Assert.False(Meet(leg, box.Value), $"{proposition.Id}: {route.Edge} meets {box.Key.Name}"))));
        }
    }

    [Fact]
    public void A_page_without_a_known_publisher_is_called_by_its_title()
    {
        var texts = StudyData.Study.Claims.Attribution("planned-10000-12000").Chart().Texts();
        Assert.Contains("News summary of", texts);
        Assert.DoesNotContain("seed", texts);
    }

    [Fact]
    public void Who_speaks_and_cites_another_informant_is_joined_to_it_round_the_column()
    {
        var (a, b) = (Actor("a"), Actor("b"));
        var own = SmallClaim.Of("x", "2024-10-01", "a", Stance.Asserts) with { Actor = a };
        var passed = SmallClaim.Of("y", "2024-10-02", "a", Stance.Asserts) with { Actor = a, Evidence = own.Evidence with { Chain = [b] } };
        var layout = ChainLayout.Of(ChainSteps.Of(new[] { own, passed }.Attribution(), 30), new(), null);
        var route = layout.Routes.Single(r => r.Edge.Source.Name == "a");
        Assert.True(route is { Turns: true, IsPassedOn: true });
    }

    [Fact]
    public void Origins_beyond_the_limit_are_counted()
    {
        var chart = StudyData.Study.Claims.Attribution("troops-sent").Chart(new() { MaxOrigins = 3 });
        Assert.Contains("Left out: 13 origins", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_selection_says_why_nothing_is_drawn()
    {
        var chart = Array.Empty<Claim>().Attribution().Chart();
        Assert.Contains("Nothing to draw: the selection holds no step of attribution.", string.Join(' ', chart.Texts()), StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", chart.Json, StringComparison.Ordinal);
    }

    private static Actor Actor(string id) => new() { Id = id, Name = id, Kind = "person" };

    // Both bend within the space between columns, so that a line's corners tell whom it meets.
    private static bool Meet(((double X, double Y) First, (double X, double Y) Second) leg, ChainBox box) =>
        Math.Min(leg.First.X, leg.Second.X) < box.Right && Math.Max(leg.First.X, leg.Second.X) > box.X
        && Math.Min(leg.First.Y, leg.Second.Y) < box.Bottom && Math.Max(leg.First.Y, leg.Second.Y) > box.Top;
}
