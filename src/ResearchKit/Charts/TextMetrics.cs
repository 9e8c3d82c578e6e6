using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>How wide a text is in a sans-serif face, near enough to lay labels out without a browser.</summary>
/// <remarks>
/// Widths are those of Helvetica (Adobe Font Metrics), which Arial and Liberation Sans share, in thousandths of the
/// font size. What is outside ASCII goes by the width of its script; a margin covers faces that run wider.
/// </remarks>
internal static class TextMetrics
{
    private const double Margin = 1.04;
    private const double Bold = 1.07;

    // From the space (U+0020) to the tilde (U+007E).
    private static ReadOnlySpan<short> Ascii =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width of a text at a font size, in the unit of the size.</summary>
    internal static double Width(string text, double size, bool bold = false)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            sum += Advance(rune);
        }

        return sum / 1000.0 * size * Margin * (bold ? Bold : 1);
    }

    private static int Advance(Rune rune) => rune.Value switch
    {
        >= 0x20 and <= 0x7E => Ascii[rune.Value - 0x20],
        _ when IsMark(rune) => 0,
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 => 1000,
        >= 0x2600 and <= 0x27BF or >= 0x1F000 => 1300,
        0x2014 or 0x2026 => 1000,
        >= 0x2010 and <= 0x2044 => 560,
        _ => Rune.IsUpper(rune) ? 760 : 620,
    };

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
