using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>A single value as it stands in a table's cell.</summary>
internal static class CellText
{
    /// <summary>The text; null for a missing value.</summary>
    public static string? Of(object? value) => value switch
    {
        null or DBNull => null,
        double.NaN or float.NaN => null,
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToDisplayString(MimeTypes.Plain),
    };
}
