using System.Xml.Linq;

namespace ResearchKit.Tests.Charts.Map;

/// <summary>Places on a map.</summary>
public class MapChartTests
{
    private static readonly Study Study = StudyData.Study;

    [Fact]
    public void Every_place_with_an_event_is_in_the_key_and_in_the_words()
    {
        var chart = Study.Events.Map();
        var text = string.Join(' ', Texts(chart));
        Assert.All(Study.Events.Select(e => e.Place).OfType<Place>().Distinct(), place => Assert.Contains(place.Name.Split(' ')[0], text, StringComparison.Ordinal));
        Assert.Contains("name no place", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched()
    {
        var chart = Study.Events.Map();
        Assert.DoesNotContain("\"geo\"", chart.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("scattergeo", chart.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("http", chart.Svg.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_route_is_a_line_with_its_length_and_says_that_it_is_not_the_way()
    {
        var (from, to) = (Study.Places["wonsan"], Study.Places["vladivostok"]);
        var chart = Study.Events.In("vladivostok").Map(new() { Routes = [new(from, to, "troops, as the White House said")] });
        Assert.Contains("Wonsan → Vladivostok, 580 km in a straight line: troops, as the White House said", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("not the way that was taken", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_on_both_sides_of_the_line_of_180_degrees_stand_near_each_other()
    {
        Place[] places = [At("a", 65, 178), At("b", 65, -170)];
        var layout = MapLayout.Of(MapContent.Of(places), new());
        var (a, b) = (layout.Map!.Of(178, 65), layout.Map.Of(-170, 65));
        Assert.True(b.X > a.X && b.X - a.X < 700);
        Assert.InRange(layout.Map.East - layout.Map.West, 12, 40);
    }

    [Fact]
    public void Places_too_near_to_be_told_apart_share_a_mark_and_none_is_lost()
    {
        var layout = MapLayout.Of(MapContent.Of([.. Study.Places]), new());
        Assert.Equal(Study.Places.Count, layout.Marks.Sum(mark => mark.Sites.Count));
        var marks = layout.Marks.ToList();
        Assert.All(marks, one => Assert.All(marks.Where(other => other != one), other => Assert.True(one.At.To(other.At) > 8)));
    }

    [Fact]
    public void Places_share_a_mark_only_where_their_marks_would_lie_on_each_other()
    {
        var layout = MapLayout.Of(MapContent.Of([.. Study.Events]), new());
        var (moscow, kursk) = (layout.Marks.Single(mark => mark.Sites[0].Place.Id == "moscow"), layout.Marks.Single(mark => mark.Sites[0].Place.Id == "kursk-region"));
        Assert.Single(moscow.Sites);
        Assert.Equal("Kursk region + 5 nearby", kursk.Name);
        Assert.All(layout.Marks, one => Assert.All(layout.Marks.Where(other => other != one), other => Assert.True(one.At.To(other.At) >= one.Radius + other.Radius - 2)));
        Assert.Contains("within 398 km of it: Donetsk (1)", string.Join(' ', Texts(Study.Events.Map())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_names_as_many_marks_as_can_be_read_and_says_how_many_it_leaves_out()
    {
        var places = Enumerable.Range(0, 200).Select(i => At($"p{i:000}", (i % 10 * 12) - 60, (i / 10 * 17) - 170)).ToList();
        var layout = MapLayout.Of(MapContent.Of(places), new() { Width = 1500 });
        Assert.Equal(200, layout.Marks.Count);
        Assert.Equal(80, layout.Key.Lines.Count);
        Assert.Contains("Not in the key: 120 marks", places.Map(new() { Width = 1500 }).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_outside_the_bounds_is_named()
    {
        var chart = Study.Places.Map(new() { Bounds = new(120, 33, 145, 55) });
        Assert.Contains("Outside this part of the world:", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("Kursk region", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_that_are_no_part_of_the_world_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Study.Places.Map(new() { Bounds = new(0, 50, 20, 40) }));
        Assert.Throws<ArgumentException>(() => Study.Places.Map(new() { Bounds = new(0, 50, 200, 60) }));
    }

    [Fact]
    public void Empty_selections_say_why_nothing_is_drawn()
    {
        Assert.Contains("no event is in the selection", Array.Empty<Event>().Map().Summary, StringComparison.Ordinal);
        var placeless = Study.Events.Where(e => e.Place is null).Map();
        Assert.Contains("no event in the selection names a place", placeless.Summary, StringComparison.Ordinal);
        Assert.Contains("names a place", placeless.Json, StringComparison.Ordinal);
        Assert.Contains("every place lies outside", Study.Places.Map(new() { Bounds = new(-20, -40, 10, -30) }).Summary, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(placeless.Svg).Root!.Name.LocalName);
    }

    [Fact]
    public void The_land_is_whole()
    {
        Assert.Equal(126, LandOutline.Rings.Count);
        Assert.All(LandOutline.Rings, ring => Assert.Equal(ring[0], ring[^1]));
        Assert.All(LandOutline.Rings, ring => Assert.All(ring.Zip(ring.Skip(1)), side => Assert.True(Math.Abs(side.First.Longitude - side.Second.Longitude) <= 180 || side.First.Latitude == -90)));
        Assert.All(LandOutline.Rings.SelectMany(ring => ring), point => Assert.True(Math.Abs(point.Latitude) <= 90));
    }

    private static IEnumerable<string> Texts(StudyChart chart) => XDocument.Parse(chart.Svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value);

    private static Place At(string id, double latitude, double longitude) => new() { Id = id, Name = id, Latitude = latitude, Longitude = longitude };
}
