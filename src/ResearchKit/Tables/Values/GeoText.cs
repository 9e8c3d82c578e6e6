using System.Text;
using System.Text.Json;

namespace ResearchKit;

/// <summary>How points on the earth are written in a table: longitude, then latitude, in degrees.</summary>
internal static class GeoText
{
    /// <summary>Points, kept as they are written.</summary>
    /// <param name="format"><c>default</c> (<c>lon, lat</c>), <c>array</c> or <c>object</c> (JSON).</param>
    public static ValueParser Point(string format) => text =>
    {
        var (longitude, latitude) = Coordinates(text, format);
        return Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90
            ? text
            : Reading<object>.Fault("is no point: longitude (-180 to 180), then latitude (-90 to 90)");
    };

    private static (double Longitude, double Latitude) Coordinates(string text, string format) => format switch
    {
        "array" => FromJson(text, JsonValueKind.Array, json => (json[0].GetDouble(), json[1].GetDouble())),
        "object" => FromJson(text, JsonValueKind.Object, json => (json.GetProperty("lon").GetDouble(), json.GetProperty("lat").GetDouble())),
        _ => text.Split(',', StringSplitOptions.TrimEntries) is [var lon, var lat] ? (Number(lon), Number(lat)) : (double.NaN, double.NaN),
    };

    private static double Number(string text) =>
        NumberText.TryNumber(Encoding.UTF8.GetBytes(text), out var number) ? number : double.NaN;

    private static (double Longitude, double Latitude) FromJson(string text, JsonValueKind kind, Func<JsonElement, (double, double)> read)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == kind ? read(json.RootElement) : (double.NaN, double.NaN);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or IndexOutOfRangeException or InvalidOperationException or FormatException)
        {
            return (double.NaN, double.NaN);
        }
    }
}
