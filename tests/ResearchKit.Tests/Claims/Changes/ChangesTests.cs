using CsCheck;

namespace ResearchKit.Tests.Claims.Changes;

/// <summary>Who changed position.</summary>
public class ChangesTests
{
    [Fact]
    public void The_kremlin_went_from_denial_over_doubt_to_no_answer()
    {
        var steps = StudyData.Study.Claims.By("kremlin").About("troops-sent").Changes();
        Assert.Equal(
            [("denies", "2024-10-10", "questions", "2024-10-21"), ("questions", "2024-10-21", "declines", "2024-10-24")],
            steps.Select(s => (s.Before.ToString(), s.Before.Date.ToString(), s.After.ToString(), s.After.Date.ToString())));
        Assert.Equal(["11 days", "3 days"], steps.Select(s => s.Days.ToString()));
        Assert.All(steps, s => Assert.True(s.IsSure && !s.IsReversal));
    }

    [Fact]
    public void The_only_reversal_of_one_actor_is_the_spy_agencys_on_the_force() =>
        Assert.Equal(("nis", "effective-force"), StudyData.Study.Claims.Changes().Reversals() is [var one] ? (one.Actor.Id, one.Proposition.Id) : default);

    [Fact]
    public void A_change_among_overlapping_days_is_not_sure()
    {
        Claim[] claims = [SmallClaim.Of("c1", "2024-05", "a", Stance.Denies), SmallClaim.Of("c2", "2024-05-10", "a", Stance.Asserts)];
        var change = Assert.Single(claims.Changes());
        Assert.Equal(("asserts", "asserts and denies in unknown order", false), (change.Before.ToString(), change.After.ToString(), change.IsSure));
    }

    [Fact]
    public void Changes_are_where_the_positions_from_day_to_day_differ() => RandomClaims.Any.Sample(any =>
    {
        var claims = any.Where(c => c.Date.Latest is not null).ToArray();
        var days = Enumerable.Range(1, 28).Select(RandomClaims.Day).ToList();
        var before = claims.Positions(days[0]).ToList();
        var seen = new List<(string, string, string, string)>();
        foreach (var day in days.Skip(1))
        {
            var after = claims.Positions(day).ToList();
            seen.AddRange(before.Zip(after).Where(p => p.First.InWords != p.Second.InWords && !p.First.IsSilence && !p.First.Stances.SequenceEqual(p.Second.Stances))
                .Select(p => (p.First.Actor.Id, p.First.Proposition.Id, string.Join(" ", p.First.Stances), string.Join(" ", p.Second.Stances))));
            before = after;
        }

        var changes = claims.Changes().Select(c => (c.Actor.Id, c.Proposition.Id, string.Join(" ", c.Before.Stances), string.Join(" ", c.After.Stances)));
        Assert.Equal(seen.Order(), changes.Order());
    }, iter: 100);

    [Fact]
    public void A_claim_with_an_open_end_comes_after_what_ended_before_its_start_though_no_day_is_sure_to_have_it()
    {
        Claim[] claims = [SmallClaim.Of("c1", "2024-05-01", "a", Stance.Denies), SmallClaim.Of("c2", "2024-05-10/..", "a", Stance.Asserts)];
        Assert.True(Assert.Single(claims.Changes()) is { IsSure: true, IsReversal: true, Days: { AtLeast: 9, AtMost: null } });
        var held = Assert.Single(claims.Positions(on: "2030"));
        Assert.Equal((Stance.Denies, "c2"), (held.Stance, Assert.Single(held.Perhaps).Id));
    }

    [Fact]
    public void Steps_of_a_history_are_those_of_the_changes() => RandomClaims.OnOneDayEach.Sample(claims =>
    {
        var histories = claims.StanceMatrix().Cells;
        Assert.Equal(
            claims.Changes().Select(c => (c.Actor.Id, c.Proposition.Id, c.After.ToString())).Order(),
            histories.SelectMany(h => h.Steps.Skip(1).Select(s => (h.Actor.Id, h.Proposition.Id, s.ToString()))).Order());
    }, iter: 100);

    [Fact]
    public void Filters_keep_the_reason_of_an_empty_table() =>
        Assert.Equal(".To(Warns) leaves none of 11 rows.", StudyData.Study.Claims.Changes().To(Stance.Warns).WhyEmpty);

    [Fact]
    public void Where_nothing_changes_the_table_says_so() =>
        Assert.Equal("No actor's stance on one proposition changes among 3 claims.", StudyData.Study.Claims.Where(c => c.Id is "c001" or "c002" or "c003").Changes().WhyEmpty);
}
