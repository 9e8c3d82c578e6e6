using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>Makes texts of the data fit to be seen.</summary>
internal static class Visible
{
    /// <summary>A letter as it may be shown: what steers a terminal or turns the direction of text is replaced.</summary>
    public static Rune Rune(Rune letter) => letter.Value is '\n' or '\t' ? letter
        : letter.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 || System.Text.Rune.IsControl(letter) ? System.Text.Rune.ReplacementChar
        : letter;

    /// <summary>A text on one line.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            line.Append(letter.Value is '\n' or '\r' or '\t' ? new Rune(' ') : Rune(letter));
        }

        return line.ToString();
    }

    /// <summary>The beginning of a text, cut after a word, with an ellipsis where something was cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most columns of a terminal that it may take.</param>
    public static string Cut(string text, int width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var end = Fitting(text, width - 1);
        var space = text.LastIndexOf(' ', Math.Max(0, end - 1), Math.Max(0, end));
        var cut = space > end / 2 && text[end] != ' ' ? space : end;
        return text[..cut].TrimEnd(' ', ',', ';', ':') + "…";
    }

    /// <summary>The end of a text, cut before a word, with an ellipsis where something was cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most columns of a terminal that it may take.</param>
    public static string CutLeft(string text, int width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var (used, start) = (0, text.Length);
        while (start > 0 && Previous(text, start) is var at && (used += Width(text[at..start])) < width)
        {
            start = at;
        }

        var space = text[start - 1] == ' ' ? -1 : text.IndexOf(' ', start);
        return "…" + (space >= 0 && space < (start + text.Length) / 2 ? text[(space + 1)..] : text[start..]);
    }

    /// <summary>The columns of a terminal that a text takes.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            width += Width(letter);
        }

        return width;
    }

    private static int Previous(string text, int at) =>
        at > 1 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? at - 2 : at - 1;

    private static int Fitting(string text, int width)
    {
        var (used, end) = (0, 0);
        foreach (var letter in text.EnumerateRunes())
        {
            used += Width(letter);
            if (used > width)
            {
                break;
            }

            end += letter.Utf16SequenceLength;
        }

        return end;
    }

    /// <summary>East Asian letters and pictures take two columns, marks on a letter none.</summary>
    private static int Width(Rune letter) => letter.Value < 0x300 ? 1
        : System.Text.Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : letter.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) ? 2
        : 1;
}
