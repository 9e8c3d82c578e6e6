using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace ResearchKit;

/// <summary>Values as a table writes them.</summary>
internal static class CellText
{
    /// <summary>The text of a value; null where it is missing.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime moment => moment.ToString(moment.Kind == DateTimeKind.Utc ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Period period => DurationText.Write(period),
        IReadOnlyList<object> items => ListText.Join(items.Select(item => Of(item)!)),
        JsonElement json => json.GetRawText(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
