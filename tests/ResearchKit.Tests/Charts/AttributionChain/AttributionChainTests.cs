using ResearchKit.Tests.Claims;

namespace ResearchKit.Tests.Charts.AttributionChain;

/// <summary>From whom claims come, as a chart.</summary>
public class AttributionChainTests
{
    [Fact]
    public void Every_node_is_a_box_with_the_claims_that_go_through_it()
    {
        var attribution = StudyData.Study.Claims.Attribution("troops-sent");
        var hovers = attribution.Chain().Hovers();
        Assert.All(attribution.Nodes, n => Assert.Contains(hovers, h => h.StartsWith($"{n.Name}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_cites_stands_between_the_page_and_the_origin()
    {
        var chart = StudyData.Study.Claims.Attribution("planned-10000-12000").Chain();
        Assert.Equal(["published by", "from the agency", "passed on by", "whose word it is"], chart.Texts().Where(t => t.EndsWith(" by", StringComparison.Ordinal) || t.EndsWith("agency", StringComparison.Ordinal) || t.StartsWith("whose", StringComparison.Ordinal)));
        Assert.Contains("Volodymyr Zelenskyy has it from Ukraine, unnamed intelligence", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_several_actors_has_a_column_a_step()
    {
        var (a, b, c) = (Actor("a"), Actor("b"), Actor("c"));
        var claim = SmallClaim.Of("x", "2024-10-01", "a", Stance.Asserts) with { Actor = a };
        var chart = new[] { claim with { Evidence = claim.Evidence with { Chain = [b, c] } } }.Attribution().Chain();
        Assert.Equal(2, chart.Texts().Count(t => t == "passed on by"));
    }

    [Fact]
    public void Origins_beyond_the_limit_are_counted()
    {
        var chart = StudyData.Study.Claims.Attribution("troops-sent").Chain(new() { MaxOrigins = 3 });
        Assert.Contains("Left out: 13 origins", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_selection_says_why_nothing_is_drawn()
    {
        var chart = Array.Empty<Claim>().Attribution().Chain();
        Assert.Contains("Nothing to draw: the selection holds no step of attribution.", string.Join(' ', chart.Texts()), StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", chart.Json, StringComparison.Ordinal);
    }

    private static Actor Actor(string id) => new() { Id = id, Name = id, Kind = "person" };
}
