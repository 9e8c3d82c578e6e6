namespace ResearchKit;

/// <summary>Goes through pairs, those with the fewest days between first, working out no more of them than are asked for.</summary>
/// <remarks>
/// Each assertion has, beside the denials that its days overlap, two rows of denials: those that begin after it ends, and those that end
/// before it begins, each the nearer the sooner. A queue gives the nearest of all.
/// </remarks>
internal sealed class NearestPairs(ClaimColumns columns, PairGroups groups, int? within)
{
    /// <summary>The pairs of an assertion and a denial, by their rows; of those equally far apart, by the claims' ids.</summary>
    public IEnumerable<(int Asserting, int Denying)> Go() => Overlapping().Concat(Apart());

    private IEnumerable<(int Asserting, int Denying)> Overlapping()
    {
        var pairs = new List<(int, int)>();
        for (var group = 0; group < groups.Count; group++)
        {
            var ((from, to), (start, end)) = (groups.Asserting(group), groups.Denying(group));
            if (start < end)
            {
                var longest = Longest(start, end);
                for (var i = from; i < to; i++)
                {
                    Overlapping(groups.AssertingByFirst[i], start, end, longest, pairs);
                }
            }
        }

        return InOrder(pairs);
    }

    private void Overlapping(int asserting, int start, int end, long longest, List<(int, int)> pairs)
    {
        var (first, last) = (columns.First[asserting], columns.Last[asserting]);
        for (var i = Search(groups.DenyingByFirst, columns.First, start, end, first - longest); i < end; i++)
        {
            var denying = groups.DenyingByFirst[i];
            if (columns.First[denying] > last)
            {
                break;
            }

            if (columns.Last[denying] >= first)
            {
                pairs.Add((asserting, denying));
            }
        }
    }

    private IEnumerable<(int Asserting, int Denying)> Apart()
    {
        var queue = Nearest();
        var (pairs, days) = (new List<(int, int)>(), 0L);
        while (queue.TryDequeue(out var next, out var apart))
        {
            if (apart != days)
            {
                foreach (var pair in InOrder(pairs))
                {
                    yield return pair;
                }

                pairs.Clear();
                days = apart;
            }

            pairs.Add((next.Asserting, Denying(next)));
            var further = next with { At = next.At + (next.IsAfter ? 1 : -1) };
            if (Apart(further) is { } farther)
            {
                queue.Enqueue(further, farther);
            }
        }

        foreach (var pair in InOrder(pairs))
        {
            yield return pair;
        }
    }

    private PriorityQueue<Cursor, long> Nearest()
    {
        var nearest = new List<(Cursor, long)>();
        for (var group = 0; group < groups.Count; group++)
        {
            var ((from, to), (start, end)) = (groups.Asserting(group), groups.Denying(group));
            for (var i = from; i < to && start < end; i++)
            {
                var asserting = groups.AssertingByFirst[i];
                Add(nearest, new(asserting, group, Search(groups.DenyingByFirst, columns.First, start, end, (long)columns.Last[asserting] + 1), true));
                Add(nearest, new(asserting, group, Search(groups.DenyingByLast, columns.Last, start, end, columns.First[asserting]) - 1, false));
            }
        }

        return new(nearest);
    }

    private void Add(List<(Cursor, long)> nearest, Cursor cursor)
    {
        if (Apart(cursor) is { } days)
        {
            nearest.Add((cursor, days));
        }
    }

    /// <summary>How many days lie between the two to which a cursor points; null where it is at an end, or they are too many.</summary>
    private long? Apart(Cursor cursor)
    {
        var (start, end) = groups.Denying(cursor.Group);
        if (cursor.At < start || cursor.At >= end)
        {
            return null;
        }

        var days = cursor.IsAfter
            ? (long)columns.First[Denying(cursor)] - columns.Last[cursor.Asserting]
            : (long)columns.First[cursor.Asserting] - columns.Last[Denying(cursor)];
        return within is null || days <= within ? days : null;
    }

    private int Denying(Cursor cursor) => (cursor.IsAfter ? groups.DenyingByFirst : groups.DenyingByLast)[cursor.At];

    private List<(int Asserting, int Denying)> InOrder(List<(int Asserting, int Denying)> pairs)
    {
        pairs.Sort((a, b) => string.CompareOrdinal(Id(a.Asserting), Id(b.Asserting)) is var order and not 0 ? order : string.CompareOrdinal(Id(a.Denying), Id(b.Denying)));
        return pairs;
    }

    private string Id(int row) => columns.Claims[row].Id;

    private long Longest(int start, int end)
    {
        var longest = 0L;
        for (var i = start; i < end; i++)
        {
            longest = Math.Max(longest, (long)columns.Last[groups.DenyingByFirst[i]] - columns.First[groups.DenyingByFirst[i]]);
        }

        return longest;
    }

    /// <summary>The first place whose day is not before another.</summary>
    private static int Search(int[] rows, int[] day, int from, int to, long at)
    {
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            (from, to) = day[rows[middle]] < at ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private readonly record struct Cursor(int Asserting, int Group, int At, bool IsAfter);
}
