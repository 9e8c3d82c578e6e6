using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Makes any text safe to draw: what a page or a figure could take for markup or control becomes plain characters.</summary>
internal static partial class CleanText
{
    private const int Longest = 2000;

    /// <summary>
    /// One line without control characters, direction overrides and broken surrogates, at most 2,000 UTF-16 units long.
    /// </summary>
    internal static string Line(string? text)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            clean.Append(Safe(rune));
            if (clean.Length > Longest)
            {
                clean.Append('…');
                break;
            }
        }

        return Spaces().Replace(clean.ToString(), " ").Trim();
    }

    /// <summary>The text as XML character data, in an element or an attribute.</summary>
    internal static string Xml(string text) => new StringBuilder(Line(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    /// <summary>The text for plotly.js, which reads a subset of HTML and, between dollar signs, TeX.</summary>
    internal static string Plotly(string text) => Xml(text).Replace("$", "&#36;", StringComparison.Ordinal);

    /// <summary>Whether any letter of the text runs from right to left.</summary>
    internal static bool RunsRightToLeft(string text) => text.EnumerateRunes().Any(
        r => r.Value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF);

    private static string Safe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Format when IsDirection(rune.Value) => "",
        UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE => "",
        _ => rune.ToString(),
    };

    // Marks, embeddings, overrides and isolates that turn the direction of what follows; and the byte order mark.
    private static bool IsDirection(int value) => value is 0x200E or 0x200F or 0x61C or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFEFF;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
