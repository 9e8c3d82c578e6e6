using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>What the values along an axis are.</summary>
internal enum PlotlyKind
{
    Number,
    Date,
    Category,
}

/// <summary>A list of values of a trace, as Plotly takes them: numbers, dates or names.</summary>
/// <param name="Texts">The values as they are written; null where one is missing.</param>
internal sealed record PlotlyValues(IReadOnlyList<string?> Texts)
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM"];

    /// <summary>What .NET's writers of JSON make of numbers that are none.</summary>
    private static readonly string?[] Missing = ["NaN", "Infinity", "-Infinity"];

    private const double Largest = 1e300;

    public static PlotlyValues None { get; } = new([]);

    public int Count => Texts.Count;

    /// <summary>What they all are.</summary>
    public PlotlyKind Kind => Texts.All(text => text is null || TryNumber(text, out _)) ? PlotlyKind.Number
        : Texts.All(text => text is null || TryDate(text, out _)) ? PlotlyKind.Date
        : PlotlyKind.Category;

    /// <summary>The values of a property; a list in a list is taken apart.</summary>
    public static PlotlyValues Of(JsonElement trace, string property) =>
        trace.ValueKind == JsonValueKind.Object && trace.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array ? new([.. list.EnumerateArray().Select(Text)]) : None;

    /// <summary>A number that can be drawn: not one so large that no axis has room for it.</summary>
    public static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && Math.Abs(number) < Largest;

    /// <summary>A date as days since the year 1, by the clock that it is written in: Plotly passes over the time zone.</summary>
    public static bool TryDate(string text, out double days)
    {
        var isDate = DateTimeOffset.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date);
        days = date.DateTime.Ticks / (double)TimeSpan.TicksPerDay;
        return isDate;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is var text && Missing.Contains(text) ? null : text,
        JsonValueKind.Null or JsonValueKind.Array or JsonValueKind.Object => null,
        _ => value.GetRawText(),
    };
}
