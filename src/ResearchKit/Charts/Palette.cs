using System.Globalization;

namespace ResearchKit;

/// <summary>The colours of the charts.</summary>
/// <remarks>
/// Okabe and Ito, "Color Universal Design", 2008 (https://jfly.uni-koeln.de/color/): eight colours that people with
/// any colour vision can tell apart. A chart never says anything by colour alone.
/// </remarks>
internal static class Palette
{
    internal const string Orange = "#E69F00";
    internal const string SkyBlue = "#56B4E9";
    internal const string Green = "#009E73";
    internal const string Yellow = "#F0E442";
    internal const string Blue = "#0072B2";
    internal const string Vermilion = "#D55E00";
    internal const string Purple = "#CC79A7";
    internal const string Black = "#000000";

    internal const string Paper = "#FFFFFF";
    internal const string Ink = "#1A1A1A";
    internal const string Muted = "#595959";
    internal const string Grid = "#E2E2E2";
    internal const string Rule = "#B0B0B0";
    internal const string Band = "#F4F4F4";

    /// <summary>Colours for lines that stand beside each other, those that print darkest first.</summary>
    internal static IReadOnlyList<string> Lines { get; } = [Blue, Vermilion, Green, Purple, Black, Orange, SkyBlue];

    /// <summary>The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    internal static double Contrast(string a, string b)
    {
        var (one, other) = (Luminance(a), Luminance(b));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    /// <summary>Black or white, whichever stands out more from a colour.</summary>
    internal static string On(string fill) => Contrast(fill, Paper) >= Contrast(fill, Black) ? Paper : Black;

    /// <summary>A colour thinned with white; 1 leaves it, 0 gives white.</summary>
    internal static string Tint(string colour, double strength)
    {
        var mixed = Channels(colour).Select(c => (int)Math.Round((c * strength) + (255 * (1 - strength))));
        return "#" + string.Concat(mixed.Select(c => c.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static double Luminance(string colour)
    {
        var linear = Channels(colour).Select(c => c / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    private static int[] Channels(string colour) =>
        [Channel(colour, 1), Channel(colour, 3), Channel(colour, 5)];

    private static int Channel(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
