using System.Text;
using System.Text.Json;

namespace ResearchKit;

/// <summary>How points on the earth are written in a table: longitude, then latitude, in degrees.</summary>
internal static class GeoText
{
    /// <summary>Points, as <see cref="GeoPoint"/>.</summary>
    /// <param name="format"><c>default</c> (<c>lon, lat</c>), <c>array</c> or <c>object</c> (JSON).</param>
    public static ValueParser Point(string format) => text =>
    {
        var (longitude, latitude) = Coordinates(text, format);
        return Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90
            ? new GeoPoint(longitude, latitude)
            : Reading<object>.Fault("is no point: longitude (-180 to 180), then latitude (-90 to 90)");
    };

    private static (double Longitude, double Latitude) Coordinates(string text, string format) => format switch
    {
        "array" => JsonText.TryParse(text) is { ValueKind: JsonValueKind.Array } json && json.GetArrayLength() == 2
            ? (Number(json[0]), Number(json[1]))
            : (double.NaN, double.NaN),
        "object" => JsonText.TryParse(text) is { ValueKind: JsonValueKind.Object } json && json.GetPropertyCount() == 2
            && json.TryGetProperty("lon", out var lon) && json.TryGetProperty("lat", out var lat)
            ? (Number(lon), Number(lat))
            : (double.NaN, double.NaN),
        _ => text.Split(',', StringSplitOptions.TrimEntries) is [var lon, var lat] ? (Number(lon), Number(lat)) : (double.NaN, double.NaN),
    };

    private static double Number(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetDouble() : double.NaN;

    private static double Number(string text) =>
        NumberText.TryNumber(Encoding.UTF8.GetBytes(text), out var number) ? number : double.NaN;
}
