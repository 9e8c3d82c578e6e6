using CsCheck;

namespace ResearchKit.Tests.Claims.Responses;

/// <summary>How long actors took to respond.</summary>
public class ResponsesTests
{
    private static readonly ResearchKit.Responses Sent = StudyData.Study.Claims.Responses("troops-sent");

    [Fact]
    public void Days_count_from_the_first_assertion_by_anyone() =>
        Assert.Equal(("c016", "zelenskyy"), (Sent.Asserted!.Claim.Id, Sent.Asserted.Claim.Actor.Id));

    [Fact]
    public void First_statement_denial_refusal_and_confirmation_are_each_dated()
    {
        var pentagon = Of("us_pentagon");
        Assert.Equal(("c029", "6 days", "6 days", "10 days"), (pentagon.First!.Claim.Id, pentagon.First.Days.ToString(), pentagon.Refusal!.Days.ToString(), pentagon.Confirmation!.Days.ToString()));
        Assert.Null(pentagon.Denial);
        Assert.Equal("197 days", Of("dprk_wpk_cmc").Confirmation!.Days.ToString());
    }

    [Fact]
    public void Who_denied_before_anyone_asserted_has_days_below_zero_and_no_silence()
    {
        var kremlin = Of("kremlin");
        Assert.Equal("-3 days", kremlin.Denial!.Days.ToString());
        Assert.Null(kremlin.Silence);
    }

    [Fact]
    public void Who_never_speaks_of_it_is_silent_to_the_end_of_the_record()
    {
        var eu = Of("eu");
        Assert.True(eu.IsSilentThroughout);
        Assert.Equal("426 days", eu.Silence.ToString());
        Assert.Equal(new DateOnly(2024, 10, 13).AddDays(426), new DateOnly(2025, 12, 13));
    }

    [Fact]
    public void Actors_can_be_asked_about_that_speak_nowhere() =>
        Assert.True(Assert.Single(StudyData.Study.Claims.Responses("troops-sent", "japan_mfa")).IsSilentThroughout);

    [Fact]
    public void Days_between_dates_that_are_not_exact_are_a_range()
    {
        Claim[] claims =
        [
            SmallClaim.Of("c1", "2024-10-01/2024-10-03", "a", Stance.Asserts), SmallClaim.Of("c2", "2024-10-02", "b", Stance.Asserts),
            SmallClaim.Of("c3", "2024-10-05/2024-10-08", "c", Stance.Denies),
        ];
        var responses = claims.Responses("p");
        Assert.Equal(["c1", "c2"], responses.Asserted!.Claims.Select(c => c.Id));
        Assert.Equal("3 to 7 days", responses.Single(r => r.Actor.Id == "c").Denial!.Days.ToString());
        Assert.Equal("0 to 1 days", responses.Single(r => r.Actor.Id == "b").Confirmation!.Days.ToString());
    }

    [Fact]
    public void The_range_of_days_holds_for_any_days_that_the_dates_can_mean() => RandomClaims.OnOneDayEach.Where(claims => claims.Any(c => c.Proposition.Id == "p0")).Sample(exact =>
    {
        // Each date is widened around its day, so that the exact days are one reading of the wide ones.
        var spans = exact.Select((c, i) => c with { Date = Around(c.Date, i) }).ToArray();
        var (sharp, wide) = (exact.Responses("p0"), spans.Responses("p0"));
        foreach (var response in wide.Where(r => r.First?.Days is not null))
        {
            var days = sharp.Single(r => r.Actor.Id == response.Actor.Id).First!.Days!.Value.AtLeast!.Value;
            Assert.InRange(days, response.First!.Days!.Value.AtLeast!.Value, response.First.Days.Value.AtMost!.Value);
        }
    }, iter: 200);

    [Fact]
    public void A_proposition_that_nobody_asserts_has_responses_without_days()
    {
        var responses = new[] { SmallClaim.Of("c1", "2024-10-01", "a", Stance.Denies) }.Responses("p");
        Assert.Null(responses.Asserted);
        Assert.Null(Assert.Single(responses).First!.Days);
    }

    [Fact]
    public void An_unknown_proposition_is_refused_with_the_nearest() =>
        Assert.Contains("'troops-sent'", Assert.Throws<ArgumentException>(() => StudyData.Study.Claims.Responses("troops-sentt")).Message, StringComparison.Ordinal);

    private static Response Of(string actor) => Sent.Single(r => r.Actor.Id == actor);

    private static EdtfDate Around(EdtfDate day, int by)
    {
        var at = day.Earliest!.Value;
        return EdtfDate.Parse(FormattableString.Invariant($"{at.PlusDays(-(by % 4)):uuuu-MM-dd}/{at.PlusDays(by % 3):uuuu-MM-dd}"));
    }
}
