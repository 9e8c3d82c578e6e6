namespace ResearchKit.Tests.Charts.Timeline;

/// <summary>Events on a time axis.</summary>
public class TimelineTests
{
    [Fact]
    public void An_event_stands_in_the_lane_of_every_actor_that_took_part()
    {
        var events = StudyData.Study.Events.Between("2024-10", "2024-11");
        var chart = events.Timeline(new() { Lanes = TimelineLanes.Actor, MaxLanes = 100 });
        var hovers = chart.Hovers();
        Assert.All(events.Where(e => e.Actors.Count > 0), e => Assert.Equal(e.Actors.Select(a => a.Name).Distinct().Count(), hovers.Count(h => h.StartsWith($"{e.Id}: ", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_date_in_any_year_is_named_and_does_not_stretch_the_axis()
    {
        var chart = new[] { Of("a", "2024-10-07"), Of("b", "XXXX-10") }.Timeline();
        Assert.Equal("Timeline of events, 7 Oct 2024", chart.Title);
        Assert.Contains("1 event (b)", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_without_room_beside_its_bar_stands_whole_below_it()
    {
        var title = "A visit that lasted for all the time that this timeline shows";
        var chart = new[] { Of("a", "2024-10-01/2024-12-30") with { Title = title } }.Timeline();
        Assert.Contains(title, chart.Texts());
    }

    private static Event Of(string id, string date) =>
        new() { Id = id, Date = EdtfDate.Parse(date), Title = "Something happened", Type = EventType.Consult, Summary = "s" };
}
