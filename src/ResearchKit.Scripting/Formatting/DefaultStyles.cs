namespace ResearchKit.Scripting;

/// <summary>The style sheet that the formatting package puts behind its HTML, needed only where its tables and trees are.</summary>
internal static class DefaultStyles
{
    private const string Start = "<style>\r\n.dni-code-hint {";

    /// <summary>The HTML without the sheet where nothing in it needs one, and otherwise with one kind of line end.</summary>
    public static string Tidy(string html)
    {
        var start = html.LastIndexOf(Start, StringComparison.Ordinal);
        return start < 0 ? html
            : NeedsStyles(html.AsSpan(0, start)) ? html[..start] + html[start..].ReplaceLineEndings("\n")
            : html[..start];
    }

    private static bool NeedsStyles(ReadOnlySpan<char> html) =>
        html.Contains("<table", StringComparison.Ordinal)
        || html.Contains("dni-treeview", StringComparison.Ordinal)
        || html.Contains("dni-code-hint", StringComparison.Ordinal);
}
