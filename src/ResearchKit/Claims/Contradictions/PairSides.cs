namespace ResearchKit;

/// <summary>The claims that assert and those that deny, each in order of first days and of last.</summary>
internal sealed class PairSides
{
    /// <summary>Takes the assertions and denials out of claims.</summary>
    public PairSides(ClaimColumns columns)
    {
        var asserting = Of(columns, Stance.Asserts);
        var denying = Of(columns, Stance.Denies);
        AssertingByFirst = StableSort.ByDay(asserting, columns.First);
        AssertingByLast = StableSort.ByDay(asserting, columns.Last);
        DenyingByFirst = StableSort.ByDay(denying, columns.First);
        DenyingByLast = StableSort.ByDay(denying, columns.Last);
    }

    /// <summary>The assertions, in order of first days.</summary>
    public int[] AssertingByFirst { get; }

    /// <summary>The assertions, in order of last days.</summary>
    public int[] AssertingByLast { get; }

    /// <summary>The denials, in order of first days.</summary>
    public int[] DenyingByFirst { get; }

    /// <summary>The denials, in order of last days.</summary>
    public int[] DenyingByLast { get; }

    private PairSides(PairSides all, Predicate<int> keep)
    {
        AssertingByFirst = Array.FindAll(all.AssertingByFirst, keep);
        AssertingByLast = Array.FindAll(all.AssertingByLast, keep);
        DenyingByFirst = Array.FindAll(all.DenyingByFirst, keep);
        DenyingByLast = Array.FindAll(all.DenyingByLast, keep);
    }

    /// <summary>Some of the claims, in the same order.</summary>
    public PairSides Only(Predicate<int> keep) => new(this, keep);

    private static int[] Of(ClaimColumns columns, Stance stance)
    {
        var rows = new List<int>();
        for (var row = 0; row < columns.Stance.Length; row++)
        {
            if (columns.Stance[row] == (byte)stance)
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }
}
