using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>How a notebook's file is laid out, so that saving it changes nothing but what was changed.</summary>
/// <param name="Indent">What one level is indented by; null for a file without line breaks.</param>
/// <param name="NewLine">What ends a line.</param>
/// <param name="EndsWithNewLine">Whether the last line is ended too.</param>
/// <param name="ByteOrderMark">Whether the file starts with UTF-8's byte-order mark.</param>
public sealed record NotebookLayout(string? Indent, string NewLine, bool EndsWithNewLine, bool ByteOrderMark)
{
    /// <summary>Jupyter's own: one space, line feeds, the last line ended, no byte-order mark.</summary>
    public static NotebookLayout Jupyter { get; } = new(" ", "\n", true, false);

    /// <summary>The layout that a file's text shows.</summary>
    internal static NotebookLayout Of(string text, bool byteOrderMark)
    {
        var body = text.AsSpan().TrimEnd();
        var firstBreak = body.IndexOf('\n');
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = firstBreak < 0 ? null : IndentOf(body[(firstBreak + 1)..]);
        return new(indent, newLine, text.EndsWith('\n'), byteOrderMark);
    }

    private static string IndentOf(ReadOnlySpan<char> line)
    {
        var width = line.IndexOfAnyExcept(' ', '\t');
        return line[..Math.Max(width, 0)].ToString();
    }
}
