namespace ResearchKit.Tests.Claims.Independence;

/// <summary>On how many independent words a stance rests.</summary>
public class CorroborationTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    [Fact]
    public void Who_cites_somebody_is_no_origin_of_its_own()
    {
        var origins = Claims.Origins("soldiers-captured").Where(o => o.Stance == Stance.Asserts);
        Assert.Contains(origins, o => o.Informant.Id == "ukr_sbu" && o.CitedBy is [{ Id: "nis" }]);
        Assert.Equal(["c154"], origins.Single(o => o.Informant.Id == "nis").Claims.Select(c => c.Id));
    }

    [Fact]
    public void A_source_that_is_cited_for_what_it_does_not_say_itself_is_shown()
    {
        var denied = Claims.Origins("missiles-fired").Single(o => o.Informant.Id == "ukr_air_force" && o.Stance == Stance.Denies);
        Assert.True(denied.SaysOtherwise);
        Assert.Equal((Stance.Declines, "c006"), (Assert.Single(denied.Others).Stance, denied.Others[0].Id));
    }

    [Fact]
    public void Two_claims_of_one_origin_count_once_and_repeats_not_at_all()
    {
        var sent = Claims.Corroboration("troops-sent").Single(s => s.Stance == Stance.Asserts);
        Assert.Equal((8, 9), (sent.Count, sent.Claims.Count));
        Assert.Equal(["c022", "c130"], sent.Origins.Single(o => o.Informant.Id == "nis").Claims.Select(c => c.Id));
        Assert.DoesNotContain(sent.Claims, c => c.SameAs is not null);
    }

    [Fact]
    public void Offices_of_one_government_count_once_among_governments()
    {
        var sent = Claims.Corroboration("troops-sent").Single(s => s.Stance == Stance.Asserts);
        Assert.Equal(["GBR", "KOR", "PRK", "UKR", "USA", null], sent.Origins.Select(o => o.Informant.Country).Distinct().OrderBy(c => c is null).ThenBy(c => c));
        Assert.Equal(6, sent.Governments);
    }

    [Fact]
    public void A_chain_is_followed_through_the_claims_of_those_whom_it_names()
    {
        Claim[] claims = [Citing("c1", "a", "b"), Citing("c2", "b", "c"), Citing("c3", "c"), Citing("c4", "d", "c")];
        var origin = Assert.Single(claims.Origins());
        Assert.Equal(("c", 4), (origin.Informant.Id, origin.Claims.Count));
        Assert.Equal(1, Assert.Single(claims.Corroboration()).Count);
    }

    [Fact]
    public void Who_also_speaks_for_itself_is_an_origin()
    {
        Claim[] claims = [Citing("c1", "a", "b"), Citing("c2", "b", "c"), Citing("c3", "b")];
        Assert.Equal(["b", "c"], claims.Origins().Select(o => o.Informant.Id).Order());
    }

    [Fact]
    public void Attribution_goes_step_by_step_from_the_publisher_to_the_informant() => Assert.Equal(
        ["publisher:Yonhap", "actor:zelenskyy", "actor:ukr_intel"],
        Claims.Where(c => c.Id == "c017").Select(c => c with { Evidence = c.Evidence with { Source = c.Evidence.Source! with { Publisher = "Yonhap", Agency = null } } }).Attribution().Nodes.Select(n => n.Id));

    [Fact]
    public void Claims_that_cite_each_other_in_a_circle_are_refused_with_their_ids()
    {
        Claim[] claims = [Citing("c1", "a", "b"), Citing("c2", "b", "a"), Citing("c3", "c", "a")];
        var refused = Assert.Throws<AttributionCycleException>(() => claims.Corroboration());
        Assert.Equal(["c1", "c2"], refused.Claims.Select(c => c.Id));
        Assert.Contains("in c1 a cites b; in c2 b cites a", refused.Message, StringComparison.Ordinal);
        Assert.Throws<AttributionCycleException>(() => claims.Attribution());
    }

    [Fact]
    public void A_chain_that_comes_round_by_itself_is_refused() =>
        Assert.Equal("c1", Assert.Single(Assert.Throws<AttributionCycleException>(() => new[] { Citing("c1", "a", "b", "a") }.Origins()).Claims).Id);

    [Fact]
    public void Different_stances_make_no_circle()
    {
        Claim[] claims = [Citing("c1", "a", "b"), Citing("c2", "b", "a") with { Stance = Stance.Denies }];
        Assert.Equal(2, claims.Origins().Count);
    }

    private static Claim Citing(string id, string actor, params string[] chain)
    {
        var claim = SmallClaim.Of(id, "2024-10-01", actor, Stance.Asserts);
        return claim with { Evidence = claim.Evidence with { Chain = [.. chain.Select(a => claim.Actor with { Id = a, Name = a })] } };
    }
}
