namespace ResearchKit;

/// <summary>The assertions and the denials of each of many groups, such as propositions, in order of days: counts the pairs and goes through them.</summary>
internal sealed class PairGroups
{
    private readonly ClaimColumns _columns;
    private readonly int[] _assertingStarts;
    private readonly int[] _denyingStarts;

    /// <summary>Groups claims.</summary>
    /// <param name="columns">The claims.</param>
    /// <param name="sides">Their assertions and denials.</param>
    /// <param name="group">The group of each claim, from 0.</param>
    /// <param name="groups">How many groups there are.</param>
    public PairGroups(ClaimColumns columns, PairSides sides, int[] group, int groups)
    {
        (_columns, Count) = (columns, groups);
        AssertingByFirst = StableSort.By(sides.AssertingByFirst, group, groups);
        AssertingByLast = StableSort.By(sides.AssertingByLast, group, groups);
        DenyingByFirst = StableSort.By(sides.DenyingByFirst, group, groups);
        DenyingByLast = StableSort.By(sides.DenyingByLast, group, groups);
        _assertingStarts = Starts(AssertingByFirst, group, groups);
        _denyingStarts = Starts(DenyingByFirst, group, groups);
    }

    /// <summary>The number of groups.</summary>
    public int Count { get; }

    /// <summary>Assertions, group after group, in order of first days.</summary>
    public int[] AssertingByFirst { get; }

    /// <summary>Assertions, group after group, in order of last days.</summary>
    public int[] AssertingByLast { get; }

    /// <summary>Denials, group after group, in order of first days.</summary>
    public int[] DenyingByFirst { get; }

    /// <summary>Denials, group after group, in order of last days.</summary>
    public int[] DenyingByLast { get; }

    /// <summary>Where the assertions of a group begin and end.</summary>
    public (int From, int To) Asserting(int group) => (_assertingStarts[group], _assertingStarts[group + 1]);

    /// <summary>Where the denials of a group begin and end.</summary>
    public (int From, int To) Denying(int group) => (_denyingStarts[group], _denyingStarts[group + 1]);

    /// <summary>How many pairs there are in all groups, without going through them: all, less those with too many days between.</summary>
    /// <param name="within">The most days between two claims; null for any number.</param>
    public long Pairs(int? within)
    {
        var pairs = 0L;
        for (var group = 0; group < Count; group++)
        {
            var (asserting, denying) = (Asserting(group), Denying(group));
            if (asserting.From < asserting.To && denying.From < denying.To)
            {
                pairs += (long)(asserting.To - asserting.From) * (denying.To - denying.From);
                pairs -= within is not { } days ? 0
                    : Farther(AssertingByLast, asserting, DenyingByFirst, denying, days) + Farther(DenyingByLast, denying, AssertingByFirst, asserting, days);
            }
        }

        return pairs;
    }

    /// <summary>How many pairs have the earlier end more than some days before the later begins.</summary>
    private long Farther(int[] earlierByLast, (int From, int To) earlier, int[] laterByFirst, (int From, int To) later, int days)
    {
        var (pairs, at) = (0L, earlier.From);
        for (var i = later.From; i < later.To; i++)
        {
            var begins = _columns.First[laterByFirst[i]];
            while (at < earlier.To && (long)_columns.Last[earlierByLast[at]] + days < begins)
            {
                at++;
            }

            pairs += at - earlier.From;
        }

        return pairs;
    }

    private static int[] Starts(int[] rows, int[] group, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var row in rows)
        {
            starts[group[row] + 1]++;
        }

        for (var i = 1; i <= groups; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }
}
