using System.Globalization;

namespace ResearchKit;

/// <summary>Breaks a text into lines that fit a width, and shortens what does not fit.</summary>
internal static class TextLines
{
    private const string Ellipsis = "…";

    /// <summary>At most <paramref name="limit"/> lines, each no wider than <paramref name="width"/>; the last ends in … where text is left over.</summary>
    internal static IReadOnlyList<string> Wrap(string text, double width, double size, int limit, bool bold = false)
    {
        var lines = new List<string>();
        var words = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        while (words.Count > 0 && lines.Count < limit - 1)
        {
            var line = words.Dequeue();
            while (words.Count > 0 && Fits($"{line} {words.Peek()}"))
            {
                line = $"{line} {words.Dequeue()}";
            }

            lines.Add(Shorten(line, width, size, bold));
        }

        if (words.Count > 0)
        {
            lines.Add(Shorten(string.Join(' ', words), width, size, bold));
        }

        return lines;

        bool Fits(string line) => TextMetrics.Width(line, size, bold) <= width;
    }

    /// <summary>As <see cref="Wrap"/>, but with lines of about the same length: no single word is left on the last.</summary>
    internal static IReadOnlyList<string> Balance(string text, double width, double size, int limit)
    {
        var best = Wrap(text, width, size, limit);
        if (best.Count < 2 || best[^1].EndsWith(Ellipsis, StringComparison.Ordinal))
        {
            return best.Count == 0 ? [""] : best;
        }

        for (var narrower = width * 0.95; narrower > width / 2; narrower -= width * 0.05)
        {
            var lines = Wrap(text, narrower, size, limit);
            if (lines.Count > best.Count || lines.Any(line => line.EndsWith(Ellipsis, StringComparison.Ordinal)))
            {
                break;
            }

            best = lines;
        }

        return best;
    }

    /// <summary>The text, or as much of it as fits with … at its end. Never splits a letter from its marks.</summary>
    internal static string Shorten(string text, double width, double size, bool bold = false)
    {
        if (TextMetrics.Width(text, size, bold) <= width)
        {
            return text;
        }

        var room = width - TextMetrics.Width(Ellipsis, size, bold);
        var starts = StringInfo.ParseCombiningCharacters(text);
        var fitting = starts.TakeWhile(start => TextMetrics.Width(text[..start], size, bold) <= room);
        return text[..fitting.LastOrDefault()].TrimEnd() + Ellipsis;
    }
}
