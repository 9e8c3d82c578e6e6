using System.Globalization;

namespace ResearchKit;

/// <summary>Small pieces of sentences.</summary>
internal static class Words
{
    /// <summary>A number and its noun: <c>1 event</c>, <c>12 events</c>.</summary>
    internal static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>A sentence, and the reason for it where one is known.</summary>
    internal static string Reason(string sentence, string? why) => why is null ? sentence : $"{sentence} {why}";

    /// <summary>Parts in a row: <c>a, b and c</c>.</summary>
    internal static string List(IEnumerable<string> parts)
    {
        var list = parts.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list.SkipLast(1))} and {list[^1]}";
    }

    /// <summary>A number with thin groups of three, as <c>12,000</c>.</summary>
    internal static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
