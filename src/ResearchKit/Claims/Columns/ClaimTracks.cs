using System.Buffers;

namespace ResearchKit;

/// <summary>The claims of each actor on each proposition, one track after another; in a track in order of last days, then of first.</summary>
internal sealed class ClaimTracks
{
    /// <summary>Puts the claims in order.</summary>
    public ClaimTracks(ClaimColumns columns)
    {
        Columns = columns;
        Order = StableSort.All(columns.Actor, columns.Actors.Count, columns.Proposition, columns.Propositions.Count);
        Starts = Begin();
        SortEach();
        First = GC.AllocateUninitializedArray<int>(Order.Length);
        Last = GC.AllocateUninitializedArray<int>(Order.Length);
        Stances = GC.AllocateUninitializedArray<byte>(Order.Length);
        for (var at = 0; at < Order.Length; at++)
        {
            var row = Order[at];
            (First[at], Last[at], Stances[at]) = (columns.First[row], columns.Last[row], (byte)(1 << columns.Stance[row]));
        }
    }

    /// <summary>The claims.</summary>
    public ClaimColumns Columns { get; }

    /// <summary>The claims' rows, track after track.</summary>
    public int[] Order { get; }

    /// <summary>The first day of the claim at each place of <see cref="Order"/>.</summary>
    public int[] First { get; }

    /// <summary>The last day of the claim at each place of <see cref="Order"/>.</summary>
    public int[] Last { get; }

    /// <summary>The stance of the claim at each place of <see cref="Order"/>, as a bit.</summary>
    public byte[] Stances { get; }

    /// <summary>Where in <see cref="Order"/> each track begins, and, last, where all end.</summary>
    public int[] Starts { get; }

    /// <summary>The number of tracks.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>Who speaks in a track.</summary>
    public Actor ActorOf(int track) => Columns.Actors[Columns.Actor[Order[Starts[track]]]];

    /// <summary>Of what a track is.</summary>
    public Proposition PropositionOf(int track) => Columns.Propositions[Columns.Proposition[Order[Starts[track]]]];

    /// <summary>The claims at some places of <see cref="Order"/>, in the order of the table.</summary>
    public IReadOnlyList<Claim> ClaimsAt(int from, int to)
    {
        var rows = Order[from..to];
        Array.Sort(rows);
        return [.. rows.Select(row => Columns.Claims[row])];
    }

    /// <summary>The position that the claims at some places make up; the last of them gives its date.</summary>
    public Position PositionAt(int from, int to)
    {
        var claims = ClaimsAt(from, to);
        return new(Columns.Claims[Order[to - 1]].Date, [.. claims.Select(c => c.Stance).Distinct().Order()], claims);
    }

    private int[] Begin()
    {
        var (starts, count) = (ArrayPool<int>.Shared.Rent(Order.Length + 1), 0);
        var (actor, proposition) = (-1, -1);
        for (var at = 0; at < Order.Length; at++)
        {
            var row = Order[at];
            if (Columns.Proposition[row] != proposition || Columns.Actor[row] != actor)
            {
                (actor, proposition) = (Columns.Actor[row], Columns.Proposition[row]);
                starts[count++] = at;
            }
        }

        starts[count++] = Order.Length;
        var begun = starts[..count];
        ArrayPool<int>.Shared.Return(starts);
        return begun;
    }

    /// <summary>Puts the claims of each track in order of last days, then of first, then of the table.</summary>
    private void SortEach()
    {
        Comparison<int> byDay = ByDay;
        for (var track = 0; track < Count; track++)
        {
            var (from, to) = (Starts[track], Starts[track + 1]);
            if (to - from > 1)
            {
                Order.AsSpan(from, to - from).Sort(byDay);
            }
        }
    }

    private int ByDay(int a, int b)
    {
        var order = Columns.Last[a].CompareTo(Columns.Last[b]);
        order = order != 0 ? order : Columns.First[a].CompareTo(Columns.First[b]);
        return order != 0 ? order : a - b;
    }
}
