using CsCheck;

namespace ResearchKit.Tests.Events;

/// <summary>Which rows may be one event. Nothing is lost, and everything can be undone.</summary>
public class MergingTests
{
    private static readonly EventTable All = StudyData.Study.Events;
    private static readonly Place Seoul = StudyData.Study.Places["seoul"];

    [Fact]
    public void Rows_that_the_data_call_the_same_are_merged_whatever_the_window() => Assert.Equal(
        ["e009, se05", "e013, se02", "e016, se08", "e017, se01", "e018, se06"],
        All.Duplicates(days: 0, km: 0, sharedActors: 9).Select(g => string.Join(", ", g.Events.Select(e => e.Id).Order())));

    [Fact]
    public void Each_merge_says_why()
    {
        var pair = All.Duplicates(days: 1, km: 50).Single(g => g.Id == "e017").Pairs.Single(p => (p.First.Id, p.Second.Id) == ("e017", "e018"));
        Assert.Equal("same days; 0 km apart; both name South Korea, spy agency (NIS)", pair.Reason);
    }

    [Fact]
    public void A_group_that_hangs_together_through_a_third_says_so() =>
        Assert.True(All.Duplicates(days: 1, km: 50).Single(g => g.Id == "e017").IsChained);

    [Fact]
    public void Merged_events_have_one_row_a_group_and_undoing_gives_the_others_back()
    {
        var merging = All.Duplicates(days: 1, km: 50);
        Assert.Equal(All.Count - merging.Sum(g => g.Events.Count - 1), merging.Events.Count);
        Assert.Equal(merging.Events.Count + 3, merging.Undo("se01").Events.Count);
        var undone = merging.Aggregate(merging, (left, group) => left.Undo(group));
        Assert.Equal(All.Select(e => e.Id), undone.Events.Select(e => e.Id));
        Assert.Equal("All groups were undone, the last of them e017.", undone.WhyEmpty);
    }

    [Fact]
    public void One_row_taken_out_leaves_the_others_as_far_as_they_hang_together()
    {
        var merging = All.Duplicates(days: 1, km: 50).TakeOut("e017");
        Assert.Equal(["e018, se06"], merging.Where(g => g.Id == "e018").Select(g => string.Join(", ", g.Events.Select(e => e.Id).Order())));
        Assert.Contains(merging.Events, e => e.Id == "e017");
        Assert.Contains(merging.Events, e => e.Id == "se01");
    }

    [Fact]
    public void Nothing_within_the_window_is_missed_and_nothing_outside_it_is_joined() =>
        (from day in Gen.Int[1, 28]
         from length in Gen.Int[0, 3]
         from actor in Gen.Int[0, 2]
         from latitude in Gen.Double[37, 38]
         select (day, length, actor, latitude)).Array[0, 25].Sample(rows =>
        {
            var events = rows.Select((r, i) => Small(i, r.day, r.length, r.actor, r.latitude)).ToList();
            var near = from a in events
                       from b in events
                       where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Actors[0].Id == b.Actors[0].Id && GreatCircle.Kilometres(a.Place!, b.Place!) <= 30
                       where Math.Abs(a.Date.FirstDay - b.Date.FirstDay) <= 2 && Math.Abs(a.Date.LastDay - b.Date.LastDay) <= 2
                       select (a.Id, b.Id);
            var found = new EventTable(events).Duplicates(days: 2, km: 30).SelectMany(g => g.Pairs).Select(p => Ordered(p.First.Id, p.Second.Id));
            Assert.Equal(near.Order(), found.Order());
        }, iter: 200);

    [Fact]
    public void Distances_are_those_of_the_globe()
    {
        Assert.Equal(0, GreatCircle.Kilometres(Seoul, Seoul));
        Assert.Equal(Math.PI * 6371.0088 / 2, GreatCircle.Kilometres(Seoul with { Latitude = 90 }, Seoul with { Latitude = 0 }), 6);
        Assert.Equal(2 * Math.PI * 6371.0088 / 360, GreatCircle.Kilometres(At(0, 179.5), At(0, -179.5)), 6);
    }

    [Fact]
    public void A_window_below_zero_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => All.Duplicates(days: -1, km: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => All.Duplicates(days: 1, km: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => All.Duplicates(days: 1, km: 1, sharedActors: -1));
    }

    [Fact]
    public void A_row_in_no_group_is_refused_with_the_nearest() =>
        Assert.Contains("'se01'", Assert.Throws<KeyNotFoundException>(() => All.Duplicates(days: 1, km: 50).Undo("se0")).Message, StringComparison.Ordinal);

    private static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static Place At(double latitude, double longitude) => Seoul with { Latitude = latitude, Longitude = longitude };

    private static Event Small(int id, int day, int length, int actor, double latitude) => All[0] with
    {
        Id = FormattableString.Invariant($"e{id:D3}"),
        Date = EdtfDate.Parse(FormattableString.Invariant($"2024-03-{day:D2}/2024-03-{day + length:D2}")),
        Actors = [StudyData.Study.Actors[actor]],
        Place = At(latitude, 127),
        SameAs = null,
    };
}
