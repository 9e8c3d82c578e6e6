namespace ResearchKit;

/// <summary>A field of an article's front matter.</summary>
/// <param name="Name">Name.</param>
/// <param name="Value">Value; null where it is absent.</param>
/// <param name="Line">Line in the file, from 1.</param>
internal sealed record FrontMatterField(string Name, string? Value, int Line);

/// <summary>Splits a file into the YAML between its two lines <c>---</c> and the text after them.</summary>
internal static class FrontMatter
{
    public const string Fence = "---";

    /// <summary>The front matter and the text; null where one of the fences is missing, which is reported.</summary>
    /// <param name="file">The file's name, for the report.</param>
    /// <param name="content">The whole content, its lines ended by LF.</param>
    /// <param name="report">Where a fault goes.</param>
    public static (string Yaml, string Text)? Split(string file, string content, Action<RowError> report)
    {
        var afterFirst = EndOfFence(content, 0);
        if (afterFirst < 0)
        {
            report(string.IsNullOrWhiteSpace(content)
                ? new(file, 0, null, null, "is empty")
                : new(file, 1, null, content.Split('\n', 2)[0], $"has no front matter: the first line must be '{Fence}'"));
            return null;
        }

        for (var line = afterFirst; line < content.Length; line = content.IndexOf('\n', line) is var end and >= 0 ? end + 1 : content.Length)
        {
            if (EndOfFence(content, line) is var afterLast and >= 0)
            {
                return (content[afterFirst..line], content[afterLast..]);
            }
        }

        report(new(file, 1, null, null, $"its front matter does not end: a second line '{Fence}' is missing"));
        return null;
    }

    /// <summary>Where the line after a fence begins; -1 where no fence stands.</summary>
    private static int EndOfFence(string content, int start)
    {
        var end = content.IndexOf('\n', start);
        end = end < 0 ? content.Length : end;
        return content.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence) ? Math.Min(end + 1, content.Length) : -1;
    }
}
