namespace ResearchKit.Tests.Charts;

/// <summary>Who changed position, and how long each took to respond, as charts.</summary>
public class ChangesAndResponsesTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    [Fact]
    public void Each_change_has_a_sign_before_and_after_and_what_rests_on_it_is_traced()
    {
        var changes = Claims.Changes();
        var expected = changes.SelectMany(c => c.Before.Claims.Concat(c.After.Claims)).Select(c => c.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, changes.Chart().Trace().Select(row => row.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains($"{changes.Count} changes of position by", changes.Chart().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_of_one_proposition_name_it_once_and_a_cut_table_is_drawn_as_it_is()
    {
        var one = Claims.Changes().Where(c => c.Proposition.Id == "troops-sent");
        Assert.StartsWith("Who changed position: North Korea has sent troops", one.Chart().Title, StringComparison.Ordinal);
        Assert.Contains("North Korea at the UN", one.Chart().Texts());
        Assert.Contains("2 changes of position by 2 actors", Claims.Changes().OrderByDescending(c => c.Days.AtMost).Take(2).Chart().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_room_are_counted()
    {
        var chart = Claims.Changes().Chart(new() { MaxRows = 2 });
        Assert.Contains("Left out: the last ", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("2 changes of position by 2 actors", chart.Summary, StringComparison.Ordinal);
        var responses = Claims.Responses("troops-sent");
        Assert.Contains($"Left out: the last {responses.Count - 2} actors of the table", responses.Chart(new() { MaxRows = 2 }).Summary, StringComparison.Ordinal);
        Assert.Contains($"Left out: the last {responses.Silent().Count} actors of the table", responses.Chart(new() { MaxRows = responses.Spoken().Count }).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Dashes_are_not_said_to_hide_no_change_where_a_selection_may_leave_one_out()
    {
        Assert.Contains("nothing was said of it under way that differs", Words(Claims.Changes()), StringComparison.Ordinal);
        Assert.Contains("changes that the selection leaves out are not drawn", Words(Claims.Changes().To(Stance.Declines)), StringComparison.Ordinal);

        static string Words(Changes changes) => string.Join(' ', changes.Chart().Texts());
    }

    [Fact]
    public void Nothing_to_draw_says_why()
    {
        Assert.Equal("Nothing to draw: nobody changed position. .To(Warns) leaves none of 11 rows.", Claims.Changes().To(Stance.Warns).Chart().Summary);
        Assert.StartsWith("Nothing to draw: nobody asserts it", Claims.With(Stance.Denies).Responses("troops-sent").Chart().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_spoke_stand_in_order_and_very_many_silent_ones_in_one_row_at_the_end()
    {
        var responses = Claims.Responses("troops-sent");
        var texts = responses.Chart().Texts().ToList();
        Assert.Contains($"{responses.Silent().Count} actors with no statement on record", texts);
        Assert.True(texts.IndexOf("North Korea, Military Commission") < texts.IndexOf($"{responses.Silent().Count} actors with no statement on record"));
        Assert.Contains("-5 days", texts);
        Assert.Contains("Spoke of it before anyone asserted it: South Korea, Defence Ministry", responses.Chart().Summary, StringComparison.Ordinal);
        var few = responses.Silent().Take(3).Chart();
        Assert.Contains("None of 3 actors spoke of it.", few.Summary, StringComparison.Ordinal);
        Assert.Equal(3, few.Texts().Count(text => text == "no statement on record"));
    }

    [Fact]
    public void Names_of_days_that_would_touch_on_a_narrow_sheet_are_left_out()
    {
        Assert.Equal(["-30", "-10", "-3", "-1", "0", "1", "3", "10", "30", "100", "300", "1,000"], Ticks(720));
        Assert.Subset(Ticks(720).ToHashSet(), Ticks(420).ToHashSet());
        Assert.InRange(Ticks(420).Length, 3, 8);

        static string[] Ticks(int width) => [.. Claims.Responses("took-part-in-combat").Chart(new() { Width = width }).Texts().Where(text => text.All(c => char.IsDigit(c) || c is '-' or ',')).Distinct()];
    }
}
