using System.Text.Json;

namespace ResearchKit.Tests.Interchange;

/// <summary>GeoJSON as RFC 7946 has it.</summary>
public class GeoJsonTests
{
    private static readonly EventTable Events = StudyData.Study.Events;

    [Fact]
    public void Every_event_is_a_feature_with_a_point_or_none()
    {
        using var json = JsonDocument.Parse(Events.ToGeoJson().Text);
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(Events.Select(e => e.Id), features.Select(f => f.GetProperty("id").GetString()));
        Assert.All(features, feature =>
        {
            Assert.Equal("Feature", feature.GetProperty("type").GetString());
            Assert.Equal(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
            var place = Events[feature.GetProperty("id").GetString()!].Place;
            Assert.Equal(place is null ? JsonValueKind.Null : JsonValueKind.Object, feature.GetProperty("geometry").ValueKind);
            if (place is not null)
            {
                Assert.Equal([place.Longitude, place.Latitude], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()));
            }
        });
    }

    [Fact]
    public void A_date_stands_as_edtf_and_as_its_bounds_and_an_open_one_has_none()
    {
        var open = Events[0] with { Date = EdtfDate.Parse("2024-10~/..") };
        using var json = JsonDocument.Parse(new[] { open }.ToGeoJson().Text);
        var properties = json.RootElement.GetProperty("features")[0].GetProperty("properties");
        Assert.Equal(("2024-10~/..", "2024-10-01"), (properties.GetProperty("date").GetString(), properties.GetProperty("earliest").GetString()));
        Assert.False(properties.TryGetProperty("latest", out _));
    }

    [Fact]
    public void Places_are_features_and_approximate_points_are_marked()
    {
        using var json = JsonDocument.Parse(StudyData.Study.Places.ToGeoJson().Text);
        var dunay = json.RootElement.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "dunay");
        Assert.True(dunay.GetProperty("properties").GetProperty("approximate").GetBoolean());
    }

    [Fact]
    public void Nothing_selected_is_an_empty_collection() =>
        Assert.Equal(0, JsonDocument.Parse(Array.Empty<Event>().ToGeoJson().Text).RootElement.GetProperty("features").GetArrayLength());
}
