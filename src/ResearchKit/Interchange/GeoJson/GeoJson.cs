using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Events and places as GeoJSON (RFC 7946), for map programs.</summary>
public static class GeoJson
{
    /// <summary>
    /// Events as a FeatureCollection: a point each, longitude first, in WGS 84. An event that names no place has the geometry
    /// null, as section 3.2 of the RFC has it for what is not located, so that none is left out.
    /// </summary>
    /// <remarks>
    /// Dates stand as EDTF, and as first and last day that they can mean (<c>earliest</c>, <c>latest</c>). <c>approximate</c> says that
    /// the point only stands for the place.
    /// </remarks>
    public static Exported ToGeoJson(this IEnumerable<Event> events)
    {
        var features = events.Select(Feature).ToList();
        return Collection(features);
    }

    /// <summary>Places as a FeatureCollection: a point each, longitude first, in WGS 84.</summary>
    public static Exported ToGeoJson(this IEnumerable<Place> places)
    {
        var features = places.Select(place => Feature(place.Id, place, Properties(place))).ToList();
        return Collection(features);
    }

    private static Exported Collection(List<JsonObject> features) => new(
        "GeoJSON", JsonWriting.Text(JsonWriting.Object(("type", "FeatureCollection"), ("features", JsonWriting.List(features)))), features.Count, []);

    private static JsonObject Feature(Event happening) => Feature(happening.Id, happening.Place, JsonWriting.Object(
    [
        ("title", happening.Title),
        ("date", happening.Date.ToString()),
        ("earliest", happening.Date.Earliest is { } first ? PlotlyParts.Date(first) : null),
        ("latest", happening.Date.Latest is { } last ? PlotlyParts.Date(last) : null),
        ("type", EnumWords<EventType>.Upper[happening.Type]),
        ("kind", happening.Kind),
        ("actors", JsonWriting.Texts(happening.Actors.Select(actor => actor.Id))),
        ("summary", happening.Summary),
        ("passage", happening.Passage),
        ("source", happening.Source?.Url),
        ("publisher", happening.Source?.Publisher),
        ("same_as", happening.SameAs),
        ("verified", happening.Verified),
        .. happening.Place is { } place ? Properties(place).Select(p => ($"place_{p.Key}", p.Value?.DeepClone())) : [],
    ]));

    private static JsonObject Properties(Place place) => JsonWriting.Object(
        ("name", place.Name), ("country", place.Country), ("kind", place.Kind), ("approximate", new MapSite(place, []).IsApproximate));

    // A feature without geometry still has the member (section 3.2).
    private static JsonObject Feature(string id, Place? place, JsonObject properties) => new()
    {
        ["type"] = "Feature",
        ["id"] = id,
        ["geometry"] = place is null ? null : JsonWriting.Object(("type", "Point"), ("coordinates", new JsonArray(place.Longitude, place.Latitude))),
        ["properties"] = properties,
    };
}
