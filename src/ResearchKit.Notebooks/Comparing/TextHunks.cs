using DiffPlex;
using DiffPlex.Chunkers;

namespace ResearchKit.Notebooks;

/// <summary>A run of items that differ: where it starts on each side, from 0, and how many items it has there.</summary>
internal readonly record struct Hunk(int WasStart, int WasCount, int NowStart, int NowCount);

/// <summary>Finds which items of two lists differ.</summary>
internal static class TextHunks
{
    /// <summary>Beyond this number of differing items on a side, everything between is one hunk.</summary>
    private const int MostAligned = 4000;

    public static IReadOnlyList<Hunk> Between(IReadOnlyList<string> was, IReadOnlyList<string> now)
    {
        var start = 0;
        while (start < was.Count && start < now.Count && was[start] == now[start])
            start++;
        var (wasEnd, nowEnd) = (was.Count, now.Count);
        while (wasEnd > start && nowEnd > start && was[wasEnd - 1] == now[nowEnd - 1])
            (wasEnd, nowEnd) = (wasEnd - 1, nowEnd - 1);
        if (wasEnd == start && nowEnd == start)
            return [];
        var tooMany = Math.Max(wasEnd, nowEnd) - start > MostAligned;
        return tooMany || wasEnd == start || nowEnd == start
            ? [new(start, wasEnd - start, start, nowEnd - start)]
            : Aligned([.. was.Take(start..wasEnd)], [.. now.Take(start..nowEnd)], start);
    }

    private static IReadOnlyList<Hunk> Aligned(string[] was, string[] now, int offset)
    {
        var items = new Items([was, now]);
        return
        [
            .. Differ.Instance.CreateDiffs("0", "1", ignoreWhiteSpace: false, ignoreCase: false, items).DiffBlocks.Select(block =>
                new Hunk(offset + block.DeleteStartA, block.DeleteCountA, offset + block.InsertStartB, block.InsertCountB)),
        ];
    }

    /// <summary>Hands the differ lists that are already made, in place of a text to cut.</summary>
    private sealed class Items(string[][] lists) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => lists[text[0] - '0'];
    }
}
