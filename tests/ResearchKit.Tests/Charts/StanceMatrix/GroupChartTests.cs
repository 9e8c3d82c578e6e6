namespace ResearchKit.Tests.Charts.StanceMatrix;

/// <summary>Countries and blocs against propositions.</summary>
public class GroupChartTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims.About("troops-sent");

    [Fact]
    public void Each_day_that_was_asked_about_has_a_row_of_each_group_that_had_spoken()
    {
        var texts = Claims.Positions("2024-10-20", "2024-11-30").ByCountry().Chart().Texts().ToList();
        Assert.Contains("RUS, 20 Oct 2024", texts);
        Assert.Contains("RUS, 30 Nov 2024", texts);
        Assert.DoesNotContain("GBR, 20 Oct 2024", texts);
        Assert.Contains("GBR, 30 Nov 2024", texts);
    }

    [Fact]
    public void Members_who_differ_are_named_with_their_stances_and_no_stance_stands_for_them_all()
    {
        var chart = Claims.Positions("2024-11-30").ByBloc(("East", ["RUS", "PRK"]), ("London", ["GBR"])).Chart();
        Assert.Contains("Members differ in 1 of 2 positions: East on “Troops sent to support Russia” (denies: Russia, Foreign Ministry; declines:", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("members differ", chart.Texts());
        Assert.Contains("members differ", chart.Json, StringComparison.Ordinal);
        Assert.Contains("Russia, Kremlin: declines (c040)", chart.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_true_of_what_is_shown_where_rows_and_columns_have_no_room()
    {
        var positions = StudyData.Study.Claims.Positions("2025-06-30");
        var actors = PositionGrid.Of(positions, new() { MaxRows = 3, MaxColumns = 2 });
        Assert.StartsWith("3 actors on 2 propositions: ", actors.Summary, StringComparison.Ordinal);
        Assert.Contains(actors.Notes, note => note.EndsWith("rows with fewest positions; the option MaxRows shows more.", StringComparison.Ordinal));
        Assert.Contains(actors.Notes, note => note.Contains("rows with positions on them alone", StringComparison.Ordinal));

        var countries = GroupGrid.Of(positions.ByCountry(), new() { MaxRows = 2, MaxColumns = 1 });
        Assert.StartsWith("2 groups on 1 proposition. ", countries.Summary, StringComparison.Ordinal);
        Assert.Equal([0, 1], countries.Cells.Select(c => c.Row));
    }

    [Fact]
    public void Where_no_members_differ_the_words_say_so() => Assert.Contains(
        "No members of one group differ.", Claims.By("uk_mod", "us_pentagon").Positions("2024-11-30").ByCountry().Chart().Summary, StringComparison.Ordinal);
}
