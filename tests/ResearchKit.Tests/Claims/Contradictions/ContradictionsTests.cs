namespace ResearchKit.Tests.Claims.Contradictions;

/// <summary>Who contradicts whom.</summary>
public class ContradictionsTests
{
    private static readonly Claim[] _claims =
    [
        SmallClaim.Of("a1", "2024-10-01", "a", Stance.Asserts),
        SmallClaim.Of("b1", "2024-10-03", "b", Stance.Denies),
        SmallClaim.Of("c1", "2024-10-04", "c", Stance.Questions),
        SmallClaim.Of("a2", "2024-11-10", "a", Stance.Denies),
        SmallClaim.Of("a3", "2024-11-12", "a", Stance.Denies) with { SameAs = "a2" },
    ];

    [Fact]
    public void Own_reversals_come_first_and_repeats_do_not_count() => Assert.Equal(
        [("a1", "a2", ContradictionKind.OwnReversal, 40L), ("a1", "b1", ContradictionKind.BetweenActors, 2L)],
        _claims.Contradictions().Select(c => (c.Asserting.Id, c.Denying.Id, c.Kind, c.Days)));

    [Fact]
    public void Only_those_within_some_days_are_kept() =>
        Assert.Equal("b1", Assert.Single(_claims.Contradictions(within: 2)).Denying.Id);

    [Fact]
    public void A_repeat_counts_where_its_original_is_not_in_the_selection() =>
        Assert.Equal(["a3", "b1"], _claims.Where(c => c.Id != "a2").Contradictions().Select(c => c.Denying.Id));

    [Fact]
    public void Dates_that_can_be_the_same_day_are_no_days_apart()
    {
        Claim[] claims = [SmallClaim.Of("a", "2024-10", "a", Stance.Asserts), SmallClaim.Of("b", "2024-10-20", "b", Stance.Denies)];
        Assert.Equal(0, Assert.Single(claims.Contradictions()).Days);
    }

    [Fact]
    public void The_study_has_contradictions_of_one_proposition_each()
    {
        var pairs = StudyData.Study.Claims.Contradictions();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, p => Assert.Equal(
            (p.Proposition.Id, Stance.Asserts, p.Proposition.Id, Stance.Denies), (p.Asserting.Proposition.Id, p.Asserting.Stance, p.Denying.Proposition.Id, p.Denying.Stance)));
        Assert.Equal(pairs.Count, pairs.ToDataFrame().Rows.Count);
    }
}
