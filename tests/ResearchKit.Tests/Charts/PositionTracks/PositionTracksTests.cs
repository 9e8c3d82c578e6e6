using ResearchKit.Tests.Claims;

namespace ResearchKit.Tests.Charts.PositionTracks;

/// <summary>How actors stood from day to day, as a chart.</summary>
public class PositionTracksTests
{
    [Fact]
    public void Every_statement_is_a_sign_with_its_claim()
    {
        var claims = StudyData.Study.Claims.WithoutRepeats().About("troops-sent");
        var hovers = claims.PositionTracks("troops-sent").Hovers();
        Assert.All(claims, c => Assert.Contains(hovers, h => h.Contains($"{c.Id}: {c.Summary}", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_actor_that_says_nothing_has_a_row_when_asked_about()
    {
        var chart = StudyData.Study.Claims.PositionTracks("troops-sent", new() { Among = ["kremlin", "kim_jong_un"] });
        Assert.Contains("Kim Jong Un", chart.Texts());
        Assert.Contains("silent", chart.Texts());
        Assert.Contains("No statement on record: Kim Jong Un.", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_assertion_is_that_of_anyone_drawn_or_not()
    {
        var all = StudyData.Study.Claims.PositionTracks("troops-sent");
        var one = StudyData.Study.Claims.PositionTracks("troops-sent", new() { Among = ["nato"] });
        var line = all.Texts().Single(t => t.StartsWith("first asserted", StringComparison.Ordinal));
        Assert.Contains(line, one.Texts());
        Assert.Contains("First asserted by Volodymyr Zelenskyy (13 Oct 2024).", one.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stances_on_one_day_are_two_signs_and_no_line_takes_a_side()
    {
        Claim[] claims = [SmallClaim.Of("a", "2024-10-01", "Alpha", Stance.Asserts), SmallClaim.Of("b", "2024-10-01", "Alpha", Stance.Questions)];
        var chart = claims.PositionTracks("p");
        Assert.Equal(2, chart.Hovers().Count(h => h.StartsWith("Alpha — ", StringComparison.Ordinal)));
        Assert.Contains(Palette.Muted, chart.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposition_that_the_study_does_not_know_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => StudyData.Study.Claims.PositionTracks("troops-snet"));
        Assert.Contains("troops-sent", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_selection_says_why_nothing_is_drawn()
    {
        var chart = StudyData.Study.Claims.Between("2023-10", "2023-11").PositionTracks("troops-sent");
        Assert.StartsWith("Nothing to draw: no claim in the selection is about", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", string.Join(' ', chart.Texts()), StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", chart.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_carried_on_ends_with_the_record_of_the_sentence_and_the_drawing_says_when()
    {
        var layout = TracksLayout.Of(TrackedClaims.Of(StudyData.Study.Claims, "troops-sent", []), new());
        Assert.Equal(new NodaTime.LocalDate(2025, 4, 28), layout.Last);
        Assert.True(layout.Axis!.End(layout.Last!.Value) < layout.Axis!.Right);
        var chart = StudyData.Study.Claims.PositionTracks("troops-sent");
        Assert.Contains("carried on, not said again", chart.Texts());
        Assert.Contains("28 Apr 2025", string.Join(' ', chart.Texts()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_month_in_which_the_axis_begins_is_named() => Assert.Contains("Oct", StudyData.Study.Claims.PositionTracks("troops-sent").Texts());
}
