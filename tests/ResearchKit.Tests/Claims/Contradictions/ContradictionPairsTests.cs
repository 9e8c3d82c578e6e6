using CsCheck;

namespace ResearchKit.Tests.Claims.Contradictions;

/// <summary>Which pairs contradict each other, and in what order they come.</summary>
public class ContradictionPairsTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    [Fact]
    public void Offices_of_one_government_are_held_against_each_other_and_media_are_none() => Assert.Equal(
        [("c092", "c093"), ("c090", "c082"), ("c150", "c140"), ("c097", "c051"), ("c097", "s022"), ("c099", "c032"), ("c097", "c015"), ("c098", "c011")],
        Claims.Contradictions().WithinGovernments().Select(c => (c.Asserting.Id, c.Denying.Id)));

    [Fact]
    public void The_only_actor_against_itself_is_the_spy_agency_on_the_force() =>
        Assert.Equal("nis: effective-force", Claims.Contradictions().AgainstThemselves() is [var one] ? $"{one.First.Actor.Id}: {one.Proposition.Id}" : "");

    [Fact]
    public void Each_pair_shows_the_evidence_of_both_claims()
    {
        var html = HtmlView.Of(((IShown)Claims.About("troops-sent").Contradictions()).View());
        Assert.Contains(Claims["c016"].Evidence.Source!.Url, html, StringComparison.Ordinal);
        Assert.Contains(Claims["c014"].Evidence.Source!.Url, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(10)]
    public void They_are_all_pairs_of_assertion_and_denial_within_the_days_in_rank_order(int? within) => RandomClaims.Any.Sample(claims =>
    {
        var expected = from a in claims
                       from d in claims
                       where a.Stance == Stance.Asserts && d.Stance == Stance.Denies && a.Proposition.Id == d.Proposition.Id
                       let days = Math.Max(0, Math.Max(Gap(a, d), Gap(d, a)))
                       where within is null || days <= within
                       orderby Kind(a, d) descending, days, a.Id, d.Id
                       select (a.Id, d.Id, days);
        var found = claims.Contradictions(within);
        Assert.Equal(expected, found.Select(c => (c.Asserting.Id, c.Denying.Id, c.Days)));
        Assert.Equal(expected.Count(), found.Count);
        Assert.Equal(found.Count, found.AgainstThemselves().Count + found.WithinGovernments().Count + found.BetweenActors().Count);
    }, iter: 200);

    [Fact]
    public void Days_below_zero_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Claims.Contradictions(within: -1));

    [Fact]
    public void Where_there_is_none_the_table_says_what_was_looked_for() => Assert.Equal(
        "No proposition is asserted and denied within 1 day among 2 claims.", Claims.Where(c => c.Id is "c014" or "c016").Contradictions(within: 1).WhyEmpty);

    private static long Gap(Claim earlier, Claim later) => earlier.Date.LastDay < later.Date.FirstDay ? later.Date.FirstDay - earlier.Date.LastDay : 0;

    // Actors a and b are offices of one country, c of another, d media.
    private static int Kind(Claim a, Claim d) => a.Actor.Id == d.Actor.Id ? 2 : a.Actor.Id is "a" or "b" && d.Actor.Id is "a" or "b" ? 1 : 0;
}
