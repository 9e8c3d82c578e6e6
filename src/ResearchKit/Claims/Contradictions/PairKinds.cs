using System.Buffers;

namespace ResearchKit;

/// <summary>Tells pairs apart by who contradicts whom.</summary>
internal sealed class PairKinds
{
    private const int Disputed = (1 << (int)Stance.Asserts) | (1 << (int)Stance.Denies);

    private readonly ClaimColumns _columns;
    private readonly PairSides _sides;
    private readonly int[] _government;
    private readonly int _governments;
    private PairGroups? _all;
    private PairGroups? _own;
    private PairGroups? _governed;
    private PairGroups? _ownGoverned;

    /// <summary>Takes claims.</summary>
    public PairKinds(ClaimColumns columns)
    {
        (_columns, _sides) = (columns, new(columns));
        var names = columns.Actors.Select(Government.Of).OfType<string>().Distinct().Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i);
        _governments = names.Count;
        _government = [.. columns.Actors.Select(a => Government.Of(a) is { } name ? names[name] : -1)];
    }

    /// <summary>The pairs of each proposition.</summary>
    public PairGroups All => _all ??= new(_columns, _sides, _columns.Proposition, _columns.Propositions.Count);

    private PairGroups Own => _own ??= Grouped(_sides, row => _columns.Actor[row], _columns.Actors.Count);

    private PairGroups Governed => _governed ??= Grouped(_sides.Only(InGovernment), row => _government[_columns.Actor[row]], _governments);

    private PairGroups OwnGoverned => _ownGoverned ??= Grouped(_sides.Only(InGovernment), row => _columns.Actor[row], _columns.Actors.Count);

    /// <summary>How many pairs are of a kind.</summary>
    public long Count(ContradictionKind kind, int? within) => kind switch
    {
        ContradictionKind.OwnReversal => Own.Pairs(within),
        ContradictionKind.WithinGovernment => Governed.Pairs(within) - OwnGoverned.Pairs(within),
        _ => All.Pairs(within) - Own.Pairs(within) - Governed.Pairs(within) + OwnGoverned.Pairs(within),
    };

    /// <summary>Goes through the pairs of a kind, the nearest first.</summary>
    public IEnumerable<(int Asserting, int Denying)> Go(ContradictionKind kind, int? within) => kind switch
    {
        ContradictionKind.OwnReversal => new NearestPairs(_columns, Own, within).Go(),
        ContradictionKind.WithinGovernment => new NearestPairs(_columns, Governed, within).Go().Where(p => !SameActor(p)),
        _ => new NearestPairs(_columns, All, within).Go().Where(p => !SameActor(p) && !SameGovernment(p)),
    };

    private bool InGovernment(int row) => _government[_columns.Actor[row]] >= 0;

    private bool SameActor((int A, int B) pair) => _columns.Actor[pair.A] == _columns.Actor[pair.B];

    private bool SameGovernment((int A, int B) pair) => InGovernment(pair.A) && _government[_columns.Actor[pair.A]] == _government[_columns.Actor[pair.B]];

    /// <summary>Groups by proposition and something else; what no group both asserts and denies is left out, since it has no pairs.</summary>
    private PairGroups Grouped(PairSides sides, Func<int, int> part, int parts)
    {
        int[] rows = [.. sides.AssertingByFirst, .. sides.DenyingByFirst];
        var (group, parted) = (new int[_columns.Claims.Count], ArrayPool<int>.Shared.Rent(_columns.Claims.Count));
        foreach (var row in rows)
        {
            parted[row] = part(row);
        }

        var order = StableSort.By(StableSort.By(rows, parted, parts), _columns.Proposition, _columns.Propositions.Count);
        var groups = 0;
        for (int from = 0, to; from < order.Length; from = to)
        {
            var (first, stances) = (order[from], 0);
            for (to = from; to < order.Length && parted[order[to]] == parted[first] && _columns.Proposition[order[to]] == _columns.Proposition[first]; to++)
            {
                stances |= 1 << _columns.Stance[order[to]];
            }

            var disputed = stances == Disputed;
            for (var at = from; at < to; at++)
            {
                group[order[at]] = disputed ? groups : -1;
            }

            groups += disputed ? 1 : 0;
        }

        ArrayPool<int>.Shared.Return(parted);
        return new(_columns, sides.Only(row => group[row] >= 0), group, groups);
    }
}
