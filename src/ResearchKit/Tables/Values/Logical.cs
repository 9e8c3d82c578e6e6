using System.Text.Json;
using NodaTime;

namespace ResearchKit;

/// <summary>Values beyond how they are written: which are the same, which is more, and how long they are.</summary>
internal static class Logical
{
    /// <summary>A text that two values share only where they are the same: that of <c>01</c> and of <c>1</c> is <c>1</c> in a column of numbers.</summary>
    public static string Text(object value) => value is JsonElement json ? Text(json) : CellText.Of(value)!;

    /// <summary>What a value is compared by; null where values of its kind have no order. Dates are compared by the first day that they can mean.</summary>
    public static IComparable? Order(object value) => value switch
    {
        EdtfDate date => date.FirstDay,
        Period period => DurationText.Days(period),
        _ => value as IComparable,
    };

    /// <summary>The characters of a text, the items of a list, the members of a JSON value; null where a value has no length.</summary>
    public static (int Count, string Unit)? Length(object value) => value switch
    {
        string text => (text.EnumerateRunes().Count(), "characters"),
        IReadOnlyList<object> items => (items.Count, "items"),
        JsonElement { ValueKind: JsonValueKind.Array } json => (json.GetArrayLength(), "items"),
        JsonElement { ValueKind: JsonValueKind.Object } json => (json.GetPropertyCount(), "members"),
        _ => null,
    };

    private static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{JsonSerializer.Serialize(p.Name)}:{Text(p.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Text))}]",
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
        JsonValueKind.Number => CellText.Of(json.GetDouble())!,
        _ => json.GetRawText(),
    };
}
