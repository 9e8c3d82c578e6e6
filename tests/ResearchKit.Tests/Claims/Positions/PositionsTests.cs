using CsCheck;

namespace ResearchKit.Tests.Claims.Positions;

/// <summary>Where actors stood on a day.</summary>
public class PositionsTests
{
    [Theory]
    [InlineData("2024-10-09", "silence", "")]
    [InlineData("2024-10-10", "denies", "c014")]
    [InlineData("2024-10-20", "denies", "c014")]
    [InlineData("2024-10-21", "questions", "c030")]
    [InlineData("2024-10", "declines", "c040")]
    [InlineData("2025-12-31", "declines", "c040")]
    public void The_kremlin_on_the_dispatch_is_as_the_tables_have_it(string on, string position, string claims)
    {
        var held = StudyData.Study.Claims.PositionOf("kremlin", "troops-sent", on);
        Assert.Equal((position, claims), (held.InWords, string.Join(",", held.Claims.Select(c => c.Id))));
    }

    [Fact]
    public void An_actor_that_never_speaks_of_it_is_silent() =>
        Assert.True(StudyData.Study.Claims.PositionOf("japan_mfa", "troops-sent", on: "2025").IsSilence);

    [Fact]
    public void Declining_is_a_position_and_not_silence()
    {
        var held = StudyData.Study.Claims.PositionOf("china_mfa", "troops-sent", on: "2024-11-01");
        Assert.Equal((false, Stance.Declines), (held.IsSilence, held.Stance));
    }

    [Fact]
    public void A_claim_whose_days_have_not_all_come_is_perhaps_made()
    {
        Claim[] claims = [SmallClaim.Of("c1", "2024-10-01", "a", Stance.Denies), SmallClaim.Of("c2", "2024-10-05/2024-10-09", "a", Stance.Asserts)];
        var held = Assert.Single(claims.Positions(on: "2024-10-07"));
        Assert.Equal((Stance.Denies, "c2"), (held.Stance, Assert.Single(held.Perhaps).Id));
        Assert.Equal(Stance.Asserts, Assert.Single(claims.Positions(on: "2024-10-09")).Stance);
    }

    [Fact]
    public void Of_claims_whose_days_overlap_none_is_taken_for_the_last()
    {
        Claim[] claims = [SmallClaim.Of("c1", "2024", "a", Stance.Denies), SmallClaim.Of("c2", "2024-05", "a", Stance.Questions), SmallClaim.Of("c3", "2024-07-01", "a", Stance.Asserts)];
        var held = Assert.Single(claims.Positions(on: "2024-12-31"));
        Assert.Equal([Stance.Asserts, Stance.Denies], held.Stances);
        Assert.Equal("asserts and denies in unknown order", held.InWords);
        Assert.Equal(["c1", "c3"], held.Claims.Select(c => c.Id));
    }

    [Fact]
    public void Two_stances_of_one_day_are_both_held_in_known_order()
    {
        Claim[] claims = [SmallClaim.Of("c1", "2024-10-01", "a", Stance.Questions), SmallClaim.Of("c2", "2024-10-01", "a", Stance.Asserts)];
        Assert.Equal("asserts and questions", Assert.Single(claims.Positions(on: "2024-10-01")).InWords);
    }

    [Fact]
    public void A_position_holds_exactly_the_claims_by_then_that_none_by_then_surely_follows() => RandomClaims.Any.Sample(claims =>
    {
        for (var day = 1; day <= 28; day++)
        {
            var on = EdtfDate.Parse(RandomClaims.Day(day)).LastDay;
            foreach (var held in claims.Positions(RandomClaims.Day(day)))
            {
                var own = claims.Where(c => c.Actor.Id == held.Actor.Id && c.Proposition.Id == held.Proposition.Id).ToList();
                var by = own.FindAll(c => c.Date.LastDay <= on);
                Assert.Equal(by.FindAll(c => !by.Exists(later => later.Date.FirstDay > c.Date.LastDay)), held.Claims);
                Assert.Equal(own.FindAll(c => c.Date.FirstDay <= on && c.Date.LastDay > on), held.Perhaps);
            }
        }
    }, iter: 200);

    [Fact]
    public void Several_days_give_the_positions_of_each()
    {
        var claims = StudyData.Study.Claims.About("deployment");
        var two = claims.Positions("2024-10-31", "2025-04-30");
        Assert.Equal(claims.Positions("2024-10-31").Concat(claims.Positions("2025-04-30")).Select(p => p.ToString()), two.Select(p => p.ToString()));
        Assert.Equal(two.Select(p => p.ToString()), claims.Positions("2024-10-31", "2025-04-30").Select(p => p.ToString()));
    }

    [Fact]
    public void A_period_gives_the_end_of_each_of_its_months() => Assert.Equal(
        ["2024-10-31", "2024-11-30", "2024-12-31", "2025-01-31", "2025-02-28"],
        StudyData.Study.Claims.PositionsByMonth("2024-10-18", "2025-02").Select(p => p.On.ToString()).Distinct());

    [Fact]
    public void An_empty_selection_says_which_filter_emptied_it()
    {
        var none = StudyData.Study.Claims.By("kremlin").About("troops-sent").With(Stance.Asserts).Positions(on: "2025-01-01");
        Assert.Equal(".With(Asserts) leaves none of 3 rows that .By(\"kremlin\").About(\"troops-sent\") had left.", none.WhyEmpty);
        Assert.Contains(none.WhyEmpty!, none.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, none.ToDataFrame().Rows.Count);
        Assert.Empty(none.ByCountry());
    }

    [Theory]
    [InlineData("kremlim", "troops-sent", "2024-11-01", "kremlin")]
    [InlineData("kremlin", "troop-sent", "2024-11-01", "troops-sent")]
    [InlineData("kremlin", "troops-sent", "2024-13-01", "month '13'")]
    [InlineData("kremlin", "troops-sent", "2024/..", "no bound")]
    public void What_cannot_be_asked_is_refused_with_what_can(string actor, string proposition, string on, string says) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => StudyData.Study.Claims.PositionOf(actor, proposition, on)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_day_at_all_is_refused() => Assert.Throws<ArgumentException>(() => StudyData.Study.Claims.Positions());
}
