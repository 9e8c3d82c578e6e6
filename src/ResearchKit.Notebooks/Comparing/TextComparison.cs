namespace ResearchKit.Notebooks;

/// <summary>Compares texts line by line; numbers in a line may differ within the tolerance.</summary>
internal static class TextComparison
{
    public static void Compare(string was, string now, DifferenceList differences)
    {
        var (before, after) = (Lines(was), Lines(now));
        foreach (var hunk in TextHunks.Between(before, after))
        {
            if (hunk.WasCount == hunk.NowCount)
                CompareLines(before, after, hunk, differences);
            else
                differences.Add(Place(hunk), Joined(before, hunk.WasStart, hunk.WasCount), Joined(after, hunk.NowStart, hunk.NowCount));
        }
    }

    private static void CompareLines(string[] before, string[] after, Hunk hunk, DifferenceList differences)
    {
        for (var i = 0; i < hunk.WasCount; i++)
            differences.Compare(FormattableString.Invariant($"line {hunk.NowStart + i + 1}"), before[hunk.WasStart + i], after[hunk.NowStart + i]);
    }

    /// <summary>A machine's way to end a line is no difference.</summary>
    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string Place(Hunk hunk) => hunk.NowCount > 0
        ? Range("line", hunk.NowStart, hunk.NowCount)
        : "was " + Range("line", hunk.WasStart, hunk.WasCount);

    internal static string Range(string noun, int start, int count) => count == 1
        ? FormattableString.Invariant($"{noun} {start + 1}")
        : FormattableString.Invariant($"{noun}s {start + 1}-{start + count}");

    private static string? Joined(string[] lines, int start, int count) => count == 0 ? null : string.Join('\n', lines.Take(start..(start + count)));
}
