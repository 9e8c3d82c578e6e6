namespace ResearchKit;

/// <summary>Which claims of a track make up its position, and how that changes.</summary>
/// <remarks>
/// By a day, a claim was surely made if its last day has come. Of these, a claim stands unless another was surely made after it: the
/// other's first day is later than its last. So a position is mostly one claim; where days overlap, it is several, of which nobody can
/// tell the last.
/// </remarks>
internal static class Standing
{
    /// <summary>The claims that stand by a day, as places from and to; none where they are equal.</summary>
    /// <param name="tracks">The tracks.</param>
    /// <param name="track">Which of them.</param>
    /// <param name="day">The day.</param>
    public static (int From, int To) By(ClaimTracks tracks, int track, int day)
    {
        var (start, end) = (tracks.Starts[track], tracks.Starts[track + 1]);
        var (first, last) = (tracks.First, tracks.Last);
        var (to, newest) = (start, int.MinValue);
        for (; to < end && last[to] <= day; to++)
        {
            newest = Math.Max(newest, first[to]);
        }

        var from = to;
        while (from > start && last[from - 1] >= newest)
        {
            from--;
        }

        return (from, to);
    }

    /// <summary>Goes through a track, and gives each position that differs in its stances from the one before.</summary>
    /// <param name="tracks">The tracks.</param>
    /// <param name="track">Which of them.</param>
    /// <param name="steps">Takes the places from and to of the claims of each step, in order.</param>
    public static void Steps(ClaimTracks tracks, int track, List<(int From, int To)> steps)
    {
        var (start, end) = (tracks.Starts[track], tracks.Starts[track + 1]);
        var (first, last) = (tracks.First, tracks.Last);
        var (from, newest, before) = (start, int.MinValue, 0);
        for (var to = start; to < end;)
        {
            var day = last[to];
            for (; to < end && last[to] == day; to++)
            {
                newest = Math.Max(newest, first[to]);
            }

            while (last[from] < newest)
            {
                from++;
            }

            var stances = Stances(tracks.Stances, from, to);
            if (stances != before)
            {
                steps.Add((from, to));
                before = stances;
            }
        }
    }

    private static int Stances(byte[] each, int from, int to)
    {
        var stances = 0;
        for (var at = from; at < to; at++)
        {
            stances |= each[at];
        }

        return stances;
    }
}
