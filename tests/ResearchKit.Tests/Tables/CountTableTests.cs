namespace ResearchKit.Tests.Tables;

public sealed class CountTableTests
{
    [Fact]
    public void Rows_are_counted_by_a_column_the_most_frequent_first()
    {
        var counts = StudyData.Study.Claims.CountBy("stance");
        Assert.Equal(StudyData.Study.Claims.Count, counts.Sum(count => count.Rows));
        Assert.Equal(counts.OrderByDescending(count => count.Rows).Select(count => count.Values[0]), counts.Select(count => count.Values[0]));
        Assert.Equal(StudyData.Study.Claims.With(Stance.Denies).Count, counts.Single(count => count.Values[0] == "denies").Rows);
    }

    [Fact]
    public void Rows_are_counted_by_several_columns_together_and_missing_values_kept()
    {
        var counts = StudyData.Study.Claims.CountBy("actor", "figure_unit");
        Assert.Equal(StudyData.Study.Claims.Count, counts.Sum(count => count.Rows));
        Assert.Contains(counts, count => count.Values[1] is null);
        Assert.Contains("(missing)", counts.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_several_values_counts_with_each()
    {
        var counts = StudyData.Study.Events.CountBy("actors");
        Assert.Equal(StudyData.Study.Events.Sum(happening => happening.Actors.Count), counts.Sum(count => count.Rows));
        Assert.Contains("counts with each", counts.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_counted_by_a_text_of_our_own_and_those_without_one_as_none()
    {
        var claims = StudyData.Study.Claims;
        var counts = claims.CountBy(c => c.Actor.Country).ToDictionary();
        Assert.Equal(claims.Where(c => c.Actor.Country is null).Count, counts["none"]);
        Assert.Equal(claims.ByCountry("KOR").Count, counts["KOR"]);
    }

    [Fact]
    public void Rows_are_counted_by_values_that_are_no_text_and_those_without_one_too()
    {
        var counts = StudyData.Study.Claims.CountBy(c => c.FigureBasis).ToList();
        Assert.Equal(StudyData.Study.Claims.Where(c => c.FigureBasis is null).Count, counts.Single(count => count.Key is null).Value);
        Assert.Equal(StudyData.Study.Claims.Count, counts.Sum(count => count.Value));
        Assert.Equal(StudyData.Study.Claims.With(Stance.Denies).Count, StudyData.Study.Claims.CountBy(c => c.Stance).ToDictionary()[Stance.Denies]);
    }

    [Fact]
    public void One_near_word_is_the_nearest_and_several_are() => Assert.Equal(
        ("; the nearest is 'kremlin'", "; the nearest are 'nato', 'nata'"), (Nearest.To("kremlim", ["kremlin", "nis"]), Nearest.To("nato", ["nata", "nato"])));

    [Fact]
    public void A_column_that_is_not_there_is_refused_with_the_nearest() =>
        Assert.Contains("'stance'", Assert.Throws<ArgumentException>(() => StudyData.Study.Claims.CountBy("stanse")).Message, StringComparison.Ordinal);

    [Fact]
    public void Captions_count_in_words_that_can_be_read()
    {
        Assert.StartsWith("1 claim\n", StudyData.Study.Claims.Where(claim => claim.Id == "c014").ToString(), StringComparison.Ordinal);
        Assert.StartsWith("20 of 179 second readings; .AllRows() shows them all\n", StudyData.Study.SecondReading.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_is_shown_on_request()
    {
        var all = StudyData.Study.SecondReading.AllRows().ToString();
        Assert.StartsWith("179 second readings\n", all, StringComparison.Ordinal);
        Assert.All(StudyData.Study.SecondReading, reading => Assert.Contains(reading.ClaimId, all, StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_and_figures_show_themselves()
    {
        var claim = StudyData.Study.Claims["c022"];
        Assert.Contains("source", claim.Evidence.ToString(), StringComparison.Ordinal);
        Assert.Contains(claim.Evidence.Source!.ToString(), claim.Evidence.ToString(), StringComparison.Ordinal);
        Assert.Contains("qualifier", TextView.Of(((IShown)claim.Figure!).View()), StringComparison.Ordinal);
    }
}
