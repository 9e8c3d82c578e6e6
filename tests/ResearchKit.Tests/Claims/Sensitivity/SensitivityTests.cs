namespace ResearchKit.Tests.Claims.Sensitivity;

/// <summary>What a result hangs on.</summary>
public class SensitivityTests
{
    private static readonly Study Study = StudyData.Study;

    [Fact]
    public void The_first_row_is_the_result_as_it_stands_and_the_others_say_what_changes()
    {
        var table = Study.Sensitivity(claims => claims.With(Stance.Warns).Count, Choice.VerifiedOnly, Choice.WithoutWarnings, Choice.WarningsAsAssertions);
        Assert.Equal(("as it stands", 9.0), (table[0].Choice, table[0].Number));
        Assert.Equal([false, false, true, true], table.Select(r => r.Changes));
        Assert.Equal([null, 0.0, -9.0, -9.0], table.Select(r => r.Difference));
        Assert.Equal(-1, table[2].Share);
    }

    [Fact]
    public void Offices_taken_for_countries_change_who_contradicts_itself()
    {
        var table = Study.Sensitivity(claims => claims.Contradictions().AgainstThemselves().Count, Choice.CountriesForOffices);
        Assert.Equal([1.0, 9.0], table.Select(r => r.Number));
    }

    [Fact]
    public void Repeats_are_counted_where_that_is_the_choice()
    {
        var table = Study.Sensitivity(claims => claims.Figures("troops").Count, Choice.RepeatsCounted);
        Assert.Equal(1, table[1].Difference);
    }

    [Fact]
    public void A_bare_number_of_rows_counts_repeats_as_it_stands_and_changes_where_they_are_left_out()
    {
        var table = Study.Sensitivity(claims => claims.Count, Choice.RepeatsCounted, Choice.RepeatsLeftOut);
        Assert.Equal([Study.Claims.Count, Study.Claims.Count, Study.Claims.WithoutRepeats().Count], table.Select(r => (int)r.Number!));
        Assert.Equal(["as it stands", "repeats as claims of their own", "repeats left out"], table.Select(r => r.Choice));
        Assert.Contains(Choice.RepeatsLeftOut, Study.Choices);
    }

    [Fact]
    public void A_window_is_tried_at_each_value()
    {
        var table = Study.SensitivityTo((claims, days) => claims.Contradictions(within: days).Count, 30, 0, 7, 90);
        Assert.Equal(["at 30", "at 0", "at 7", "at 90"], table.Select(r => r.Choice));
        Assert.True(table[1].Number < table[2].Number && table[2].Number < table[0].Number && table[0].Number < table[3].Number);
    }

    [Fact]
    public void A_window_and_all_choices_stand_in_one_table_the_choices_at_the_first_value()
    {
        var table = Study.Sensitivity((claims, days) => claims.Contradictions(within: days).Count, [30, 7, 90]);
        Assert.Equal(["at 30", .. Study.Choices.Select(c => c.Name), "at 7", "at 90"], table.Select(r => r.Choice));
        Assert.Equal(Study.Claims.Verified().Contradictions(within: 30).Count, table[1].Number);
        Assert.Equal(Study.Claims.Contradictions(within: 90).Count, table[^1].Number);
    }

    [Fact]
    public void A_text_is_compared_as_it_is()
    {
        var table = Study.Sensitivity(claims => claims.Responses("troops-sent").Asserted?.Claim.Id, Choice.Without("zelenskyy"), Choice.VerifiedOnly);
        Assert.Equal([("c016", false), ("c022", true), ("c016", false)], table.Select(r => (r.Value, r.Changes)));
    }

    [Fact]
    public void A_choice_under_which_there_is_no_result_is_a_row_that_says_why()
    {
        var table = Study.Sensitivity(claims => claims.Figures("brigades").Count, Choice.Without("rok_media"));
        Assert.Contains("No figure here counts 'brigades'", table[1].Fault, StringComparison.Ordinal);
        Assert.True(table[1].Changes);
    }

    [Fact]
    public void Every_combination_of_choices_is_tried_once()
    {
        var table = Study.SensitivityCombined(claims => claims.Count, Choice.VerifiedOnly, Choice.WithoutWarnings, Choice.TwoPagesOnly);
        Assert.Equal(8, table.Select(r => r.Choice).Distinct().Count());
        Assert.Equal(8, table.Count);
    }

    [Fact]
    public void A_result_that_no_choice_changes_is_robust() =>
        Assert.True(Study.Sensitivity(claims => claims.About("troops-sent").By("kremlin")[0].Stance.ToString(), Choice.VerifiedOnly, Choice.WithoutWarnings).IsRobust);

    [Fact]
    public void Each_coder_has_a_row_of_a_headline_result_and_what_a_coder_did_not_code_stays()
    {
        var table = Study.Sensitivity(claims => claims.About("effective-force").Select(c => $"{c.Id} {c.Stance}"), [.. Study.Codings.Coders.Select(coder => Choice.Coder(coder, Study.Codings))]);
        Assert.Equal(["as it stands", "as coded by a", "as coded by b"], table.Select(r => r.Choice));
        Assert.All(table, r => Assert.StartsWith("c056 Questions, c057 Asserts", r.Value, StringComparison.Ordinal));
        Assert.Equal(Study.Codings.Coders.Select(coder => Choice.Coder(coder, Study.Codings).Name), Study.Choices.TakeLast(2).Select(c => c.Name));
    }

    [Fact]
    public void A_coder_changes_actor_stance_and_figure_and_a_claim_that_it_reads_otherwise_repeats_nothing()
    {
        var coding = Study.Codings["a-s002"];
        var other = coding with { Actor = Study.Actors["rok_media"], Stance = Stance.Questions, Figure = 1200, FigureQualifier = FigureQualifier.AtLeast };
        var claim = Choice.Coder("a", [other]).Take(Study.Claims)["s002"];
        Assert.Equal(("rok_media", Stance.Questions, "at least 1,200 troops", null), (claim.Actor.Id, claim.Stance, claim.Figure?.ToString(), claim.SameAs));
        Assert.Equal(Study.Claims["s002"].FigureBasis, claim.FigureBasis);
        Assert.Equal(Study.Claims["s002"], Choice.Coder("a", [coding]).Take(Study.Claims)["s002"]);
    }

    [Fact]
    public void What_repeats_a_claim_that_a_coder_reads_otherwise_counts_as_a_claim_of_its_own()
    {
        var other = Study.Codings["a-s002"] with { Claim = Study.Claims["c022"], Stance = Stance.Questions };
        var claims = Choice.Coder("a", [other]).Take(Study.Claims);
        Assert.Equal((Stance.Questions, Stance.Asserts, null), (claims["c022"].Stance, claims["s002"].Stance, claims["s002"].SameAs));
    }

    [Fact]
    public void A_claim_in_which_a_coder_found_no_position_is_left_out_of_its_row() =>
        Assert.False(Choice.Coder("a", [Study.Codings["a-s014"] with { Stance = null }]).Take(Study.Claims).TryGet("s014", out _));

    [Fact]
    public void A_coder_who_coded_nothing_is_refused_and_the_nearest_named() =>
        Assert.Contains("coder", Assert.Throws<ArgumentException>(() => Choice.Coder("c", Study.Codings)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_studys_own_choices_each_have_a_row() =>
        Assert.Equal(Study.Choices.Count + 1, Study.Sensitivity(claims => claims.Changes().Count).Count);
}
