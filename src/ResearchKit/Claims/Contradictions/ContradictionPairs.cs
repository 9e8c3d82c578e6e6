using System.Collections;

namespace ResearchKit;

/// <summary>The pairs of claims that contradict each other, in rank order. They are counted at once, and made when they are asked for.</summary>
/// <remarks>A million claims may have a hundred million pairs: to count them, and to show the first, takes no more than to put the claims in order.</remarks>
internal sealed class ContradictionPairs : IReadOnlyList<Contradiction>
{
    private readonly ClaimColumns _columns;
    private readonly int? _within;
    private readonly PairKinds _kinds;
    private readonly IReadOnlyList<ContradictionKind> _wanted;
    private readonly List<(int Asserting, int Denying)> _gone = [];
    private IEnumerator<(int Asserting, int Denying)>? _going;

    private ContradictionPairs(ClaimColumns columns, int? within, PairKinds kinds, IReadOnlyList<ContradictionKind> wanted)
    {
        (_columns, _within, _kinds, _wanted) = (columns, within, kinds, wanted);
        var pairs = wanted.Count > 1 ? kinds.All.Pairs(within) : kinds.Count(wanted[0], within);
        Count = pairs <= int.MaxValue ? (int)pairs : throw new InvalidOperationException(
            FormattableString.Invariant($"There are {pairs:N0} contradictions, more than a table can number. Narrow the claims, or give the days within which they must lie."));
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Contradiction this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            _going ??= Go().GetEnumerator();
            while (_gone.Count <= index && _going.MoveNext())
            {
                _gone.Add(_going.Current);
            }

            return Make(_gone[index]);
        }
    }

    /// <summary>All pairs.</summary>
    public static ContradictionPairs Of(ClaimTable claims, int? within) => new(
        claims.Numbers, within, new(claims.Numbers), [ContradictionKind.OwnReversal, ContradictionKind.WithinGovernment, ContradictionKind.BetweenActors]);

    /// <summary>The pairs of one kind, if it is among these.</summary>
    public ContradictionPairs? OfKind(ContradictionKind kind) => _wanted.Contains(kind) ? new(_columns, _within, _kinds, [kind]) : null;

    /// <inheritdoc/>
    public IEnumerator<Contradiction> GetEnumerator() => Go().Select(Make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<(int Asserting, int Denying)> Go() => _wanted.SelectMany(kind => _kinds.Go(kind, _within));

    private Contradiction Make((int Asserting, int Denying) pair)
    {
        var (asserting, denying) = (_columns.Claims[pair.Asserting], _columns.Claims[pair.Denying]);
        return denying.Date.CompareTo(asserting.Date) < 0 ? new(denying, asserting) : new(asserting, denying);
    }
}
