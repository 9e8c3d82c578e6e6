using ResearchKit.Tests.Claims;

namespace ResearchKit.Tests.Charts.ContradictionGraph;

/// <summary>Who contradicts whom, as a chart.</summary>
public class ContradictionGraphTests
{
    [Fact]
    public void Every_pair_of_claims_is_behind_a_line()
    {
        var contradictions = StudyData.Study.Claims.About("complies-with-law").Contradictions();
        var hovers = contradictions.Chart(new() { Width = 2000 }).Hovers();
        Assert.NotEmpty(contradictions);
        Assert.All(contradictions, c => Assert.Contains(hovers, h => h.StartsWith($"{c.Asserting.Actor.Name} asserts, {c.Denying.Actor.Name} denies", StringComparison.Ordinal)
            && h.Contains($"{c.Asserting.Id} (", StringComparison.Ordinal) && h.Contains($"{c.Denying.Id} (", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_actor_that_contradicts_itself_has_both_signs_in_its_one_row()
    {
        Claim[] claims = [SmallClaim.Of("a", "2024-10-01", "Alpha", Stance.Asserts), SmallClaim.Of("b", "2024-10-05", "Alpha", Stance.Denies)];
        var chart = claims.Contradictions().Chart();
        Assert.Single(chart.Texts(), "Alpha");
        Assert.Contains("both by one actor", chart.Texts());
        Assert.Contains("Own reversal: Alpha", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var contradictions = StudyData.Study.Claims.Contradictions();
        Assert.Contains("Left out: ", contradictions.Chart(new() { MaxLines = 3 }).Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out: ", contradictions.Chart(new() { Width = 6000 }).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_selection_says_why_nothing_is_drawn()
    {
        var contradictions = StudyData.Study.Claims.Contradictions().Where(c => c.Days < 0);
        var chart = contradictions.Chart();
        Assert.Contains($"Nothing to draw: the selection holds no contradiction. {contradictions.WhyEmpty}", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", string.Join(' ', chart.Texts()), StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", chart.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_has_a_number_and_under_it_in_the_key_its_sentence_and_days()
    {
        Claim[] claims = [SmallClaim.Of("a", "2024-10-05", "Alpha", Stance.Asserts), SmallClaim.Of("b", "2024-10-01", "Beta", Stance.Denies), SmallClaim.Of("c", "2024-11-01", "Beta", Stance.Denies)];
        var texts = claims.Contradictions().Chart().Texts();
        Assert.Contains("1", texts);
        Assert.Contains("1 p: denied 1 Oct 2024, asserted 5 Oct 2024; and 1 more pair", string.Join(' ', texts), StringComparison.Ordinal);
    }
}
