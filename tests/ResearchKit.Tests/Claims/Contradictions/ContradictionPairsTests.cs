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
    public void Of_very_many_the_first_can_be_seen_and_all_be_counted_without_going_through_them()
    {
        var many = Many(2_000, 2_000).Contradictions();
        Assert.Equal(4_000_000, many.Count);
        Assert.Equal(("a0000", "d0000"), (many[0].Asserting.Id, many[0].Denying.Id));
        Assert.Contains("20 of 4,000,000 contradictions", many.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_table_can_number_are_refused_with_what_to_do() => Assert.Contains(
        "2,500,000,000 contradictions", Assert.Throws<InvalidOperationException>(() => Many(50_000, 50_000).Contradictions()).Message, StringComparison.Ordinal);

    [Fact]
    public void Days_below_zero_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Claims.Contradictions(within: -1));

    [Fact]
    public void Where_there_is_none_the_table_says_what_was_looked_for() => Assert.Equal(
        "No proposition is asserted and denied within 1 day among 2 claims.", Claims.Where(c => c.Id is "c014" or "c016").Contradictions(within: 1).WhyEmpty);

    // Each on a day of its own, so that few are on the same.
    private static IEnumerable<Claim> Many(int asserting, int denying) =>
        Days("a", "x", Stance.Asserts).Take(asserting).Concat(Days("d", "y", Stance.Denies).Take(denying));

    private static IEnumerable<Claim> Days(string id, string actor, Stance stance)
    {
        var claim = SmallClaim.Of(id, "2000-01-01", actor, stance);
        var dates = Enumerable.Range(0, 3_000).Select(i => EdtfDate.On(new NodaTime.LocalDate(2000, 1, 1).PlusDays(i))).ToArray();
        return Enumerable.Range(0, int.MaxValue).Select(i => claim with { Id = FormattableString.Invariant($"{id}{i:D4}"), Date = dates[i % dates.Length] });
    }

    private static long Gap(Claim earlier, Claim later) => earlier.Date.LastDay < later.Date.FirstDay ? later.Date.FirstDay - earlier.Date.LastDay : 0;

    // Actors a and b are offices of one country, c of another, d media.
    private static int Kind(Claim a, Claim d) => a.Actor.Id == d.Actor.Id ? 2 : a.Actor.Id is "a" or "b" && d.Actor.Id is "a" or "b" ? 1 : 0;
}
